/** What a reader is told of a failure. The detail of one case (a status, the server's own message) stands beside it. */
export interface FailureText {
  /** At most five words. Its slug is the failure's id and its anchor on `/errors/`. */
  readonly title: string;
  /** Why it happened, in one or two sentences. */
  readonly cause: string;
  /** The one thing to do next. */
  readonly next: string;
}

/** The words of every failure, told here once: the live parts and the page `/errors/` both show them. */
export const failures = {
  'no-api-key': {
    title: 'No API key',
    cause: 'This base URL needs an API key, and the key field is empty. Nothing was sent.',
    next: 'Paste your key into the field “API key”.',
  },
  'no-file': {
    title: 'No file',
    cause:
      'The example sends a file along with the prompt, and none is attached. Nothing was sent.',
    next: 'Attach a file, your own or the sample.',
  },
  'file-refused': {
    title: 'File refused',
    cause:
      'The file is empty, larger than 20 MB, or of a type that the example does not take. The type is read from the bytes of the file, not from its name.',
    next: 'Choose a PNG, JPEG, GIF or WEBP image, or a PDF where the example asks for one.',
  },
  'key-refused': {
    title: 'Key refused',
    cause: 'The server does not know this API key: it is mistyped, deleted or made elsewhere.',
    next: 'Copy the key again from the account page of the provider that the base URL belongs to.',
  },
  'not-permitted': {
    title: 'Not permitted',
    cause:
      'The server knows the key but does not allow the call: the account is out of credits, or the key may not use this endpoint or model.',
    next: 'Look up the balance and the permissions of the key on your account page.',
  },
  'request-refused': {
    title: 'Request refused',
    cause: 'The server read the request and found a field that it does not accept.',
    next: 'Change the field that the server’s message names.',
  },
  'not-found': {
    title: 'Not found',
    cause: 'There is nothing at this address, or no model of this name.',
    next: 'Compare the base URL and the model name with those in the provider’s documentation.',
  },
  'request-too-large': {
    title: 'Request too large',
    cause:
      'The request is larger than the server takes. As Base64 a file is a third larger than on disk.',
    next: 'Attach a smaller file.',
  },
  'too-many-requests': {
    title: 'Too many requests',
    cause: 'The key has sent more requests than it may in this span of time.',
    next: 'Wait, then press Run again.',
  },
  'quota-used-up': {
    title: 'Quota used up',
    cause: 'The account has used all that it has paid for or allowed. Waiting does not help.',
    next: 'Add credit or raise the limit on your account page.',
  },
  'server-error': {
    title: 'Server error',
    cause: 'Something broke at the provider. The request itself may be right.',
    next: 'Press Run again in a minute.',
  },
  'server-unavailable': {
    title: 'Server unavailable',
    cause: 'The provider is overloaded or out of service for the moment.',
    next: 'Press Run again in a few minutes.',
  },
  'server-timeout': {
    title: 'Server timeout',
    cause: 'The model took longer than the provider waits for an answer.',
    next: 'Press Run again with a shorter prompt or a smaller file.',
  },
  'no-connection': {
    title: 'No connection',
    cause:
      'No answer from the server could be read. The browser hides the cause: it may be the network, the address, or a server that does not allow calls from a web page.',
    next: 'Run the same call as cURL in a terminal, which shows the true cause.',
  },
  'unreadable-answer': {
    title: 'Unreadable answer',
    cause: 'The server answered with something that is not a chat completion, such as a web page.',
    next: 'Check that the base URL is that of an API and not of a website.',
  },
  'empty-answer': {
    title: 'Empty answer',
    cause: 'The server reported success and then sent no text.',
    next: 'Press Run again.',
  },
  'answer-cut-off': {
    title: 'Answer cut off',
    cause:
      'The connection ended before the model said that it had finished. The text so far is kept.',
    next: 'Press Run again for a whole answer.',
  },
  'answer-stalled': {
    title: 'Answer stalled',
    cause:
      'Nothing came for 60 seconds in mid-answer, or for 300 seconds before the first byte, so the call was ended.',
    next: 'Press Run again.',
  },
  'error-in-the-stream': {
    title: 'Error in the stream',
    cause:
      'The server began to stream, then sent an error or something that cannot be read. The text so far is kept.',
    next: 'Press Run again in a minute.',
  },
  'length-limit': {
    title: 'Length limit',
    cause:
      'The answer reached the largest number of tokens allowed, so it may stop in mid-sentence.',
    next: 'Ask for a shorter answer.',
  },
  'content-filter': {
    title: 'Content filter',
    cause: 'The provider’s content filter held back the answer or a part of it.',
    next: 'Change the prompt or the file.',
  },
} as const satisfies Record<string, FailureText>;

export type FailureId = keyof typeof failures;

/** What to check when a browser reports no connection, the likeliest cause first. */
export const connectionChecks = [
  'Is this computer online? Open any other website.',
  'Is the base URL right? Read its host letter by letter, and look for the path /v1.',
  'Is the server running? This matters most for one on your own computer.',
  'Does a browser extension, a firewall or a company network block the host?',
  'Does the server allow calls from a web page (CORS)? Some answer only programs outside a browser.',
  'Does the server redirect to another address? Redirects are refused here, since they could carry your file elsewhere.',
] as const;
