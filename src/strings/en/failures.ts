/** Every failure, by its id. A title has at most five words; its slug is the id, and the anchor on `/errors/`. */
export const failures = {
  'failure.no-api-key.title': 'No API key',
  'failure.no-api-key.cause':
    'This base URL needs an API key, and the key field is empty. Nothing was sent.',
  'failure.no-api-key.next': 'Paste your key into the field “API key”.',
  'failure.no-file.title': 'No file',
  'failure.no-file.cause':
    'The example sends a file along with the prompt, and none is attached. Nothing was sent.',
  'failure.no-file.next': 'Attach a file, your own or the sample.',
  'failure.file-refused.title': 'File refused',
  'failure.file-refused.cause':
    'The file is empty, larger than 20 MB, or of a type that the example does not take. The type is read from the bytes of the file, not from its name.',
  'failure.file-refused.next':
    'Choose a PNG, JPEG, GIF or WEBP image, or a PDF where the example asks for one.',
  'failure.key-refused.title': 'Key refused',
  'failure.key-refused.cause':
    'The server does not know this API key: it is mistyped, deleted or made elsewhere.',
  'failure.key-refused.next':
    'Copy the key again from the account page of the provider that the base URL belongs to.',
  'failure.not-permitted.title': 'Not permitted',
  'failure.not-permitted.cause':
    'The server knows the key but does not allow the call: the account is out of credits, or the key may not use this endpoint or model.',
  'failure.not-permitted.next':
    'Look up the balance and the permissions of the key on your account page.',
  'failure.request-refused.title': 'Request refused',
  'failure.request-refused.cause':
    'The server read the request and found a field that it does not accept.',
  'failure.request-refused.next': 'Change the field that the server’s message names.',
  'failure.not-found.title': 'Not found',
  'failure.not-found.cause': 'There is nothing at this address, or no model of this name.',
  'failure.not-found.next':
    'Compare the base URL and the model name with those in the provider’s documentation.',
  'failure.request-too-large.title': 'Request too large',
  'failure.request-too-large.cause':
    'The request is larger than the server takes. As Base64 a file is a third larger than on disk.',
  'failure.request-too-large.next': 'Attach a smaller file.',
  'failure.too-many-requests.title': 'Too many requests',
  'failure.too-many-requests.cause':
    'The key has sent more requests than it may in this span of time.',
  'failure.too-many-requests.next': 'Wait, then press Run again.',
  'failure.quota-used-up.title': 'Quota used up',
  'failure.quota-used-up.cause':
    'The account has used all that it has paid for or allowed. Waiting does not help.',
  'failure.quota-used-up.next': 'Add credit or raise the limit on your account page.',
  'failure.server-error.title': 'Server error',
  'failure.server-error.cause': 'Something broke at the provider. The request itself may be right.',
  'failure.server-error.next': 'Press Run again in a minute.',
  'failure.server-unavailable.title': 'Server unavailable',
  'failure.server-unavailable.cause':
    'The provider is overloaded or out of service for the moment.',
  'failure.server-unavailable.next': 'Press Run again in a few minutes.',
  'failure.server-timeout.title': 'Server timeout',
  'failure.server-timeout.cause': 'The model took longer than the provider waits for an answer.',
  'failure.server-timeout.next': 'Press Run again with a shorter prompt or a smaller file.',
  'failure.no-connection.title': 'No connection',
  'failure.no-connection.cause':
    'No answer from the server could be read. The browser hides the cause: it may be the network, the address, or a server that does not allow calls from a web page.',
  'failure.no-connection.next':
    'Run the same call as cURL in a terminal, which shows the true cause.',
  'failure.unreadable-answer.title': 'Unreadable answer',
  'failure.unreadable-answer.cause':
    'The server answered with something that is not a chat completion, such as a web page.',
  'failure.unreadable-answer.next':
    'Check that the base URL is that of an API and not of a website.',
  'failure.empty-answer.title': 'Empty answer',
  'failure.empty-answer.cause': 'The server reported success and then sent no text.',
  'failure.empty-answer.next': 'Press Run again.',
  'failure.answer-cut-off.title': 'Answer cut off',
  'failure.answer-cut-off.cause':
    'The connection ended before the model said that it had finished. The text so far is kept.',
  'failure.answer-cut-off.next': 'Press Run again for a whole answer.',
  'failure.answer-stalled.title': 'Answer stalled',
  'failure.answer-stalled.cause':
    'Nothing came for 60 seconds in mid-answer, or for 300 seconds before the first byte, so the call was ended.',
  'failure.answer-stalled.next': 'Press Run again.',
  'failure.answer-too-large.title': 'Answer too large',
  'failure.answer-too-large.cause':
    'The server sent more than any model has to say, so the call was ended. The text so far is kept.',
  'failure.answer-too-large.next':
    'Check that the base URL is the one you meant, or ask for a shorter answer.',
  'failure.error-in-the-stream.title': 'Error in the stream',
  'failure.error-in-the-stream.cause':
    'The server began to stream, then sent an error or something that cannot be read. The text so far is kept.',
  'failure.error-in-the-stream.next': 'Press Run again in a minute.',
  'failure.length-limit.title': 'Length limit',
  'failure.length-limit.cause':
    'The answer reached the largest number of tokens allowed, so it may stop in mid-sentence.',
  'failure.length-limit.next': 'Ask for a shorter answer.',
  'failure.content-filter.title': 'Content filter',
  'failure.content-filter.cause':
    'The provider’s content filter held back the answer or a part of it.',
  'failure.content-filter.next': 'Change the prompt or the file.',
  'failure.fault-of-this-page.title': 'Fault of this page',
  'failure.fault-of-this-page.cause':
    'A part of this page broke or could not be loaded; neither the server nor your request is to blame. Any text so far is kept.',
  'failure.fault-of-this-page.next': 'Press Run again; if that does not help, reload the page.',
  'connectionCheck.online': 'Is this computer online? Open any other website.',
  'connectionCheck.address':
    'Is the base URL right? Read its host letter by letter, and look for the path /v1.',
  'connectionCheck.running':
    'Is the server running? This matters most for one on your own computer.',
  'connectionCheck.blocked':
    'Does a browser extension, a firewall or a company network block the host?',
  'connectionCheck.cors':
    'Does the server allow calls from a web page (CORS)? Some answer only programs outside a browser.',
  'connectionCheck.redirect':
    'Does the server redirect to another address? Redirects are refused here, since they could carry your file elsewhere.',
  'failure.withStatus': '{{title}} ({{status}})',
  'failure.browserSays': 'The browser says: ',
  'failure.serverSays': 'The server says: ',
  'failure.called': 'Called: ',
  'failure.wait': 'The server asks to wait {{seconds}} s.',
  'failure.left': ' · {{seconds}} s',
  'failure.waited': 'The wait is over.',
  'failure.runAgain': 'Run again',
  'failure.more': 'More about this',
  'failure.asCurl': 'Show the call as cURL',
  'failure.page': '/errors/',
  'failure.see': 'What you see',
  'failure.why': 'Why',
  'failure.do': 'What to do',
} as const;
