// Parts of the body mean the same in every shell.
const model = 'The model that answers.';
const messages = 'The conversation: one message, from you (the `user`), with your question.';
const body = 'The braces of the body, a JSON object.';

/** The terminal, and the first call taken apart. `code` and [keys] are marked as here. */
export const terminalLab = {
  'terminal.name': 'Terminal',
  'terminal.command': 'Command',
  'terminal.log': 'Terminal output',
  'terminal.welcome':
    'A shell that runs in this page and reaches nothing of your computer. `help` tells what is there.',
  'terminal.try': 'Try',
  'terminal.list': 'List the files',
  'terminal.encode': 'Encode one in Base64',
  'terminal.first': 'Make the first call',
  'terminal.keys':
    '[↑] and [↓] bring commands back, [Tab] completes names, [Ctrl + C] stops, [Ctrl + L] clears, [Shift + Enter] begins a line. To leave the field: [Tab] while it is empty, or [Escape] and then [Tab].',
  'terminal.programs': 'Programs: {{names}}',
  'terminal.builtins': 'Of the shell itself: {{names}}',
  'terminal.files':
    'Files in the home folder ~: {{names}}. What you write is kept until you leave the page.',
  'terminal.reach': 'curl reaches {{baseUrl}} alone; curl --help lists its options.',
  'terminal.key':
    '${{variable}} stands for your key, or for that of the sandbox. The key itself stays in the page.',
  'terminal.noKeySet': '${{variable}} is not set: there is no key for this base URL.',

  'terminal.shell.bash': 'macOS and Linux',
  'terminal.shell.powershell': 'PowerShell',
  'terminal.call.how':
    'The call as this site prints it. It also sees that the key is set, keeps the key out of the list of running programs, and ends as failed where the server answers with an error. Each part leads to its line in the list.',
  'terminal.call.code': 'The call',
  'terminal.call.copy': 'Copy the call',
  'terminal.parts': 'What each part means',
  'terminal.output': 'What it prints',
  'terminal.output.bash':
    'The whole answer as JSON, on one line. What the model says is marked. Words, names and figures will be others in yours.',
  'terminal.output.powershell':
    'What the model says, and no more. The words will be others in yours.',

  'terminal.bash.check':
    'Looks whether your key is set. If not, it says so and nothing is sent: `&&` goes on only when all is well.',
  'terminal.bash.curl': 'The program that sends the request and prints the answer.',
  'terminal.bash.quiet': 'Two flags: `s` for no progress bar, `S` for errors all the same.',
  'terminal.bash.fail':
    'If the server answers with an error, prints what it says and ends as failed.',
  'terminal.bash.url':
    'Where the request goes: the base URL, then the path for chats. The method is POST, since there is a body to send.',
  'terminal.bash.wrap':
    'The command goes on in the next line. Nothing may follow the backslash, not even a space.',
  'terminal.bash.key':
    '`-H` adds a header, this one with your key. It is handed over so that it never shows in the list of running programs.',
  'terminal.bash.type': 'A second header: the body is JSON.',
  'terminal.bash.data':
    '`-d @-` sends a body, and `<<JSON` says that it is the lines that follow, up to one that says `JSON`.',
  'terminal.bash.body': body,
  'terminal.bash.model': model,
  'terminal.bash.messages': messages,
  'terminal.bash.end': 'The body ends here.',

  'terminal.powershell.stop': 'Stops at the first error instead of going on.',
  'terminal.powershell.load': 'Loads the part of .NET that speaks HTTP.',
  'terminal.powershell.check': 'If your key is not set, says so and stops.',
  'terminal.powershell.text':
    'A text over several lines, from `@"` to `"@`, kept in the variable `$body`.',
  'terminal.powershell.body': body,
  'terminal.powershell.model': model,
  'terminal.powershell.messages': messages,
  'terminal.powershell.url':
    'A request: the method POST, and where it goes, the base URL and then the path for chats.',
  'terminal.powershell.key': 'A header with your key, taken from the variable.',
  'terminal.powershell.type':
    'The body, as UTF-8, and the header `Content-Type`, which says that it is JSON.',
  'terminal.powershell.client': 'What will send the request. It waits ten minutes at most.',
  'terminal.powershell.send': 'Sends the request and waits for the answer.',
  'terminal.powershell.read': 'Reads the whole answer as text.',
  'terminal.powershell.fail': 'If the server answered with an error, stops and shows what it says.',
  'terminal.powershell.print': 'Takes what the model says out of the JSON, and prints it.',
} as const;
