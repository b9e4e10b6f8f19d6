/** Code that runs on the page: what its requests are refused for, and why it does not run. */
export const codeRun = {
  'codeRun.run': 'Run this code',
  'codeRun.stop': 'Stop code',
  'codeRun.edit': 'Edit code',
  'codeRun.editShort': 'Edit',
  'codeRun.discard': 'Discard edits',
  'codeRun.discardShort': 'Discard',
  'codeRun.edited': 'Edited: no longer follows the form.',
  'codeRun.editor': 'Code editor',
  'codeRun.output': 'Output',
  'codeRun.loadsPython': 'Loads Python once, 7 MB.',
  'codeRun.progress': 'Loading Python: {{loaded}} of {{total}} MB',
  'codeRun.printed': 'What the code printed',
  'codeRun.exit': 'exit {{code}}',
  'codeRun.state.loading': 'Loading…',
  'codeRun.state.done': 'Ran',
  'codeRun.tooManyRequests': 'One run of code may make {{most}} requests. This one has made them.',
  'codeRun.otherMethod': 'The page makes GET and POST requests for code, and no {{method}}.',
  'codeRun.otherAddress': 'The page lets code reach {{baseUrl}} alone, and not {{asked}}',
  'codeRun.largeBody': 'The page sends at most {{megabytes}} MiB of a request for code.',
  'codeRun.noAnswer':
    'No answer from {{host}} could be read. The browser hides the cause: the network, the address, or a server that does not allow calls from a web page.',
  'codeRun.outputCut':
    'The first {{most}} characters of the output are shown. The rest is left out.',
  'codeRun.elsewhere.title': 'Nothing ran',
  'codeRun.elsewhere.cause':
    'The base URL chosen is {{chosen}}, and this code has another one in it.',
  'codeRun.elsewhere.next': 'Choose {{provider}} or the sandbox, then run the code again.',
  'codeRun.unsafe.title': 'This site cannot run code',
  'codeRun.unsafe.cause':
    'Code runs in a worker that is locked by its own security policy. The host of this site does not send that policy.',
  'codeRun.unsafe.next': 'Copy the code, and run it on your computer.',
  'codeRun.not-loaded.title': 'Nothing ran',
  'codeRun.not-loaded.cause': 'What runs the code did not load. Nothing was sent.',
  'codeRun.not-loaded.next': 'Check the connection, then run the code again.',
  'codeRun.not-isolated.title': 'Python cannot run here',
  'codeRun.not-isolated.cause':
    'Python waits for its answers in memory that it shares with the page. The host of this site does not send the headers that allow it (Cross-Origin-Opener-Policy, Cross-Origin-Embedder-Policy).',
  'codeRun.not-isolated.next': 'Copy the code, and run it on your computer.',
  'codeRun.no-python.title': 'This site was built without Python',
  'codeRun.no-python.cause':
    'The packages that run Python on the page were not there when the site was built: it takes pip to get them.',
  'codeRun.no-python.next': 'Copy the code, and run it on your computer.',
  'codeRun.broke.title': 'The run broke',
  'codeRun.broke.cause':
    'The worker that ran the code ended by itself, for want of memory perhaps.',
  'codeRun.broke.next': 'Run the code again, with less data.',
  'codeRun.misbehaved.title': 'The run was ended',
  'codeRun.misbehaved.cause':
    'The code sent the page more than any program needs, or something that is no message of a program.',
  'codeRun.misbehaved.next':
    'Read the code before you run it again: you may not have written all of it.',
} as const;
