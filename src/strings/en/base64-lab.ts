/** What the lab for Base64 says. */
export const base64Lab = {
  'base64.direction': 'Direction',
  'base64.encode': 'Encode',
  'base64.decode': 'Decode',
  'base64.text': 'Text',
  'base64.code': 'Base64 or data URL',
  'base64.file': 'Or a file',
  'base64.codeFile': 'Or a file with Base64 in it',
  'base64.remove': 'Remove file',
  'base64.alphabet': 'Alphabet',
  'base64.standard': 'Standard (+ /)',
  'base64.url': 'URL-safe (- _)',
  'base64.padding': 'Padding (=)',
  'base64.noscript':
    'This is {{text}} in Base64. With JavaScript on, you can encode your own text or file here, and decode.',

  'base64.picture': 'How bytes become characters, bit by bit',
  'base64.group': 'Group {{number}}',
  'base64.bytes': 'Bytes',
  'base64.bits': 'Bits',
  'base64.number': 'Number',
  'base64.characters': 'Base64',
  'base64.hint':
    'Choose a byte or a character to see its bits. The arrow keys move from one to the next.',
  'base64.more.one': 'and one more group',
  'base64.more.other': 'and {{count}} more groups',
  'base64.tell.byte': '{{hex}} is {{bits}} in bits. They go into {{characters}}.',
  'base64.tell.character':
    '{{character}} is number {{value}} of the alphabet, {{bits}} in bits. They come from {{bytes}}.',
  'base64.tell.filled':
    '{{character}} is number {{value}} of the alphabet, {{bits}} in bits. They come from {{bytes}}; the zeros {{filler}} fill up to six.',
  'base64.tell.padding': '= has no bits. It fills the last group up to four characters.',

  'base64.result': 'Base64',
  'base64.copyBase64': 'Copy Base64',
  'base64.rest': '… and {{count}} more characters, which Copy takes along',
  'base64.before': 'Bytes',
  'base64.after': 'Base64 characters',
  'base64.ofPadding': 'Padding',
  'base64.growth': 'Growth',
  'base64.why.even': 'Every three bytes become four characters, so it grows by a third.',
  'base64.why.padded':
    'Every three bytes become four characters: a third more. Here the last group has only {{left}} of its three bytes and still takes four characters, filled up with {{padding}}, the padding. From {{bytes}} to {{characters}} is {{growth}}. The longer the text, the less one group counts, and it comes down to a third.',
  'base64.why.bare':
    'Every three bytes become four characters: a third more. Here the last group has only {{left}} of its three bytes and takes {{last}} characters, since no padding fills it up. From {{bytes}} to {{characters}} is {{growth}}. The longer the text, the less one group counts, and it comes down to a third.',
  'base64.urlLength': 'Data URL characters',
  'base64.dataUrl': 'Data URL',
  'base64.copyUrl': 'Copy data URL',
  'base64.urlStyle': 'A data URL takes the standard alphabet, with padding.',
  'base64.part.scheme': 'scheme',
  'base64.part.type': 'media type',
  'base64.part.parameter': 'parameter',
  'base64.part.encoding': 'encoding',
  'base64.part.comma': 'comma',
  'base64.part.data': 'data',

  'base64.status': 'Bytes: {{bytes}}. Base64 characters: {{characters}}.',
  'base64.facts': '{{name}} · {{type}}',
  'base64.pasted': 'Pasted text',
  'base64.working': 'Decoding…',
  'base64.decoded': 'Decoded',
  'base64.isText': 'Text in UTF-8.',
  'base64.isBytes': 'Not text. Media type by its first bytes: {{type}}.',
  'base64.cut': 'The first {{count}} characters are shown. The file has all of them.',
  'base64.save': 'Save as a file',
  'base64.preview': 'The decoded picture',
  'base64.alphabetIs': 'Alphabet: {{alphabet}}.',
  'base64.missing':
    'The padding {{padding}} was left out. Many decoders read this, strict ones refuse it.',
  'base64.blanks': 'Spaces and line breaks passed over: {{count}}.',
  'base64.declared': 'The data URL says {{declared}}, the first bytes say {{type}}.',

  'base64.goTo': 'Go to character {{position}}',
  'base64.problem.outside': 'Character {{position}}, {{character}}, is in neither alphabet.',
  'base64.problem.mixed':
    'Character {{position}}, {{character}}, belongs to the other alphabet than {{earlier}} before it. Use one of the two throughout.',
  'base64.problem.inside':
    'The = at character {{position}} is followed by more. Padding stands at the end alone; two texts may have been joined here.',
  'base64.problem.tooMany':
    'The = at character {{position}} is one too many. The number of = that belongs here: {{wanted}}.',
  'base64.problem.tooFew':
    'The padding at character {{position}} is too short. The number of = that belongs here: {{wanted}}.',
  'base64.problem.length':
    'Character {{position}} is left over: after groups of four, one alone has six bits, and a byte needs eight. The text may have been cut off.',
  'base64.problem.trailing':
    'Character {{position}}, {{character}}, has bits that belong to no byte. An encoder would have written {{meant}}.',
  'base64.problem.noComma':
    'The data URL has no comma up to character {{position}}. A comma separates its head from the data.',
  'base64.problem.notBase64':
    'The data URL lacks ;base64 before the comma at character {{position}}, so its data is not in Base64.',
  'base64.problem.large':
    'The file is over the limit of {{limit}} MB of this page. Choose a smaller one.',
  'base64.problem.unreadable': 'The file could not be read. It may have moved: choose it again.',
} as const;
