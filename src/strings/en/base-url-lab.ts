/** What the lab of the base URL says. */
export const baseUrlLab = {
  'baseUrlLab.field': 'Base URL to look at',
  'baseUrlLab.examples': 'Or one of these',
  'baseUrlLab.choose': 'Choose…',
  'baseUrlLab.right': 'With and without /v1 and slash',
  'baseUrlLab.wrong': 'Mistakes',
  'baseUrlLab.table': 'What a chat calls with this base URL',
  'baseUrlLab.client': 'Client',
  'baseUrlLab.calls': 'It calls',
  'baseUrlLab.sdks': 'The SDKs call',
  'baseUrlLab.caller': '{{language}} calls',
  'baseUrlLab.variants': 'With and without /v1 and a slash at the end',
  'baseUrlLab.variantsNote':
    'The OpenAI SDKs put one slash between the base URL and the path. In cURL you write the whole URL, so a slash at the end is doubled.',
  'baseUrlLab.same': 'All five call the same URL.',
  'baseUrlLab.differ': 'The clients do not all call the same URL.',
  'baseUrlLab.none': 'No client can call this.',
  'baseUrlLab.empty': 'Type a base URL to see what each client calls.',
  'baseUrlLab.mistakes': 'What to mend',
  'baseUrlLab.oneMistake': '1 thing to mend.',
  'baseUrlLab.manyMistakes': '{{count}} things to mend.',
  'baseUrlLab.fix': 'Use {{url}}',
  'baseUrlLab.fixAll': 'Mend all: {{url}}',
  'baseUrlLab.why.protocol': 'Nothing: it stops, since the URL does not start with https://.',
  'baseUrlLab.why.spaces': 'Nothing: it stops at the space.',
  'baseUrlLab.why.unreadable': 'Nothing: it cannot read this as a URL.',
  'baseUrlLab.mistake.quotes':
    'The quotation marks belong to the code around the URL, not to the URL.',
  'baseUrlLab.mistake.spaces':
    'There is a space or an invisible character in it. Some clients stop there, others send it along as part of the path.',
  'baseUrlLab.mistake.backslashes': 'A URL has slashes (/), not backslashes.',
  'baseUrlLab.mistake.protocol':
    'The protocol is missing. The SDKs stop at once; cURL goes on over http, where everybody on the way can read your key.',
  'baseUrlLab.mistake.other-protocol': 'An API is called over https, and over no other protocol.',
  'baseUrlLab.mistake.http':
    'Over http, everybody on the way can read your key. Only this computer itself may be called so.',
  'baseUrlLab.mistake.user':
    'A user name or password in a URL does not sign you in here. The key goes into the API key, not into the URL.',
  'baseUrlLab.mistake.query':
    'A base URL ends before any ? or #. Each client does something else with what follows.',
  'baseUrlLab.mistake.website': 'This is the address of a website for people, not of the API.',
  'baseUrlLab.mistake.endpoint':
    'The path of the call is part of it. The SDK adds that path itself, so it would stand there twice.',
  'baseUrlLab.mistake.slashes':
    'Two slashes in a row are a different path. Many servers answer 404.',
  'baseUrlLab.mistake.version-twice':
    'The version stands there twice. Some programs add /v1 themselves: then leave it out of the base URL.',
  'baseUrlLab.mistake.version-missing': 'The version is missing. This host answers only below /v1.',
  'baseUrlLab.mistake.version-open':
    'This works. For a project that should last, name the version: /v1.',
  'baseUrlLab.mistake.slash-at-end':
    'The SDKs do not mind a slash at the end. In cURL it becomes two.',
  'baseUrlLab.mistake.no-url': 'This cannot be read as a URL. One looks like {{url}}.',
  'baseUrlLab.key.known':
    'That was an API key ({{owner}}), not a base URL. It was taken out of this field and sent nowhere.',
  'baseUrlLab.key.unknown':
    'That looked like an API key, not a base URL. It was taken out of this field and sent nowhere.',
  'baseUrlLab.key.go': 'Go to the field for keys',
  'baseUrlLab.test': 'Test it',
  'baseUrlLab.asks': 'Asks {{url}} from your browser, without a key.',
  'baseUrlLab.mendFirst': 'Mend the base URL first.',
  'baseUrlLab.testing': 'Asking {{host}}…',
  'baseUrlLab.reachable':
    'Reachable. {{host}} answered with a list of models: {{count}}. This base URL is right.',
  'baseUrlLab.refused':
    'Refused. {{host}} answered {{status}}: it is there and wants a key. The base URL is most likely right.',
  'baseUrlLab.missing':
    'Wrong path. {{host}} answered 404: it is there, but has nothing at {{url}}. Compare the path, such as /v1, with the provider’s documentation.',
  'baseUrlLab.other':
    'Could not tell. {{host}} answered {{status}}, but not with a list of models. It may be a website, or an API of another kind.',
  'baseUrlLab.moved':
    'It moves you on. {{host}} redirects to another address. Use that address itself: a redirect can lose your key or your request.',
  'baseUrlLab.silent':
    'No answer that this page may read. {{host}} is down, the name is wrong, or it does not allow calls from web pages (CORS). A browser does not tell a page which; cURL does:',
  'baseUrlLab.slow':
    'No answer within {{seconds}} seconds. {{host}} may be down, or something on the way drops the request. See what cURL says:',
  'baseUrlLab.mayNot':
    'Not asked. Beside the site itself, this page may ask only {{hosts}}, so that no text on it can send anything elsewhere. The playground may ask any host; or ask with cURL:',
  'baseUrlLab.playground': 'Open the playground',
  'baseUrlLab.command': 'The same question in cURL',
  'baseUrlLab.copy': 'Copy command',
  'baseUrlLab.windows': 'In Windows PowerShell write curl.exe instead of curl.',
  'baseUrlLab.says.resolve': '“Could not resolve host”: the name is wrong, or you are offline.',
  'baseUrlLab.says.down':
    '“Failed to connect”, “Connection refused” or a timeout: the server is down, or blocked on the way.',
  'baseUrlLab.says.cors':
    'HTTP and a number: the server is there. Without a line access-control-allow-origin below it, web pages may not call it (CORS); your own programs may.',
} as const;
