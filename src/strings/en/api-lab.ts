/** What the lab of the term API says: the anatomy of a call, and the list of models. */
export const apiLab = {
  'apiLab.intro': 'The whole request of the example “{{example}}”.',
  'apiLab.point':
    'Point at a part, or move to it with the keyboard, and the code that sets it is marked.',
  'apiLab.request': 'Parts of the request',
  'apiLab.yourKey': '…your key',
  'apiLab.code': 'Code that sets it',
  'apiLab.codeOf': '{{language}} code, line by line',

  'apiLab.part.method': 'Method',
  'apiLab.says.method': 'POST hands something to the server. GET would only ask for something.',
  'apiLab.part.base-url': 'Base URL',
  'apiLab.says.base-url':
    'Which server answers, and which version of its API. Change this one value, and the same code calls another provider.',
  'apiLab.part.path': 'Path',
  'apiLab.says.path': 'What you want of the API: here a chat completion.',
  'apiLab.part.accept': 'Header Accept',
  'apiLab.says.accept': 'Says in which format your program would like the answer.',
  'apiLab.part.authorization': 'Header Authorization',
  'apiLab.says.authorization':
    'Says who is calling: the word Bearer, then your API key. The code reads it from an environment variable.',
  'apiLab.part.content-type': 'Header Content-Type',
  'apiLab.says.content-type': 'Says that the body below is JSON.',
  'apiLab.part.model': 'Model',
  'apiLab.says.model': 'Which model answers.',
  'apiLab.part.messages': 'Messages',
  'apiLab.says.messages': 'The conversation so far, the oldest message first. Here there is one.',
  'apiLab.part.role': 'Role',
  'apiLab.says.role':
    'Who speaks in this message: user is you, assistant is the model, system gives standing orders.',
  'apiLab.part.text': 'Text part',
  'apiLab.says.text': 'Your question. A message can have several parts.',
  'apiLab.part.image': 'Image part',
  'apiLab.says.image':
    'A picture that belongs to the question: its address on the web, or the picture itself.',
  'apiLab.part.file': 'Data URL',
  'apiLab.says.file':
    'The picture itself as Base64. It has {{length}} characters; only its two ends are drawn here.',
  'apiLab.part.stream': 'Stream',
  'apiLab.says.stream':
    'Asks for the answer in pieces while the model writes it. Left out, the answer comes whole at the end.',
  'apiLab.part.usage': 'Stream options',
  'apiLab.says.usage':
    'Asks for one more piece at the end that tells how many tokens the call used.',

  'apiLab.byLine': 'Line {{lines}} of the {{language}} code sets it.',
  'apiLab.byLines': 'Lines {{lines}} of the {{language}} code set it.',
  'apiLab.bySdk':
    'The SDK sets this by itself, in the call on line {{lines}} of the {{language}} code.',
  'apiLab.byMethod':
    'The method called on line {{lines}} of the {{language}} code is the one that streams.',
  'apiLab.bySender':
    '{{sender}} sends a value of its own, which takes any format. The call is on line {{lines}} of the {{language}} code.',
  'apiLab.byData':
    'Data to send, -d on line {{lines}} of the {{language}} code, makes the call a POST.',

  'apiLab.models': 'A call to make now',
  'apiLab.modelsIntro':
    'GET asks and sends no body. This call lists the models and needs no key, so none goes with it.',
  'apiLab.modelsPlain': 'In a terminal:',
  'apiLab.list': 'List the models',
  'apiLab.sandbox': 'Answer it in this page instead',
  'apiLab.asking': 'Asking {{host}} …',
  'apiLab.inSandbox': 'the sandbox in this page',
  'apiLab.filter': 'Filter',
  'apiLab.table': 'List of models',
  'apiLab.caption': 'Models, answered by {{host}}',
  'apiLab.column.id': 'Model',
  'apiLab.column.type': 'Type',
  'apiLab.column.developer': 'Developer',
  'apiLab.column.context': 'Context in tokens',
  'apiLab.alias': 'also {{names}}',
  'apiLab.count': 'Models: {{total}}.',
  'apiLab.found': 'Models that match: {{found}} of {{total}}.',
  'apiLab.capped': 'The first {{shown}} are shown.',
  'apiLab.most': 'No more than {{most}} are read.',
  'apiLab.none': 'No model matches. Try fewer letters.',
  'apiLab.empty': 'The answer is a list without models.',

  'apiLab.failed.unreachable.title': 'No connection',
  'apiLab.failed.unreachable.cause':
    'No answer from {{host}} could be read. The browser hides the cause: the network, a blocked host, or a server that does not answer web pages.',
  'apiLab.failed.silent.title': 'No answer',
  'apiLab.failed.silent.cause': '{{host}} took longer than {{seconds}} seconds.',
  'apiLab.failed.busy.title': 'Too many requests',
  'apiLab.failed.busy.cause':
    '{{host}} has had too many requests from this address and answered {{status}}.',
  'apiLab.failed.refused.title': 'Request refused',
  'apiLab.failed.refused.cause': '{{host}} did not take the request and answered {{status}}.',
  'apiLab.failed.broken.title': 'Server error',
  'apiLab.failed.broken.cause': 'Something broke at {{host}}: it answered {{status}}.',
  'apiLab.failed.unreadable.title': 'Unreadable answer',
  'apiLab.failed.unreadable.cause':
    '{{host}} answered with something that is not a list of models.',
  'apiLab.failed.next':
    'Try again in a minute, or have it answered in this page, which always works.',
  'apiLab.failed.more': 'More about this',
} as const;
