// Parts of the body mean the same in every shell.
const model = 'The model that answers.';
const messages = 'The conversation: one message, from you (the `user`), with your question.';
const body = 'The braces of the body, a JSON object.';

/** The lab that opens a terminal, and the first call taken apart. `code` and [keys] are marked as here. */
export const terminalLab = {
  'terminal.system': 'System',
  'terminal.windows.1':
    'Press [Win + R], type `cmd`, and press [Enter]. A window opens: the Command Prompt.',
  'terminal.windows.2':
    'Type `powershell` in it, and press [Enter]. The line now begins with `PS`: this is PowerShell.',
  'terminal.macos.1': 'Press [Command + Space], search for Terminal, and press [Enter].',
  'terminal.macos.2': 'The line that waits for you ends in `%` (zsh) or `$` (bash).',
  'terminal.linux.1':
    'You probably know how. On Ubuntu with a desktop, press [Ctrl + Alt + T]; or press [Super], search for Terminal, and press [Enter].',
  'terminal.linux.2': 'The line that waits for you ends in `$`.',

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

  'terminal.failures': 'If it fails',
  'terminal.see': 'What you see',
  'terminal.why': 'Why',
  'terminal.fix': 'What to do',
  'terminal.more': 'More on this error',
  'terminal.notFound': 'Command not found, or not recognized',
  'terminal.notFound.why':
    'The terminal looked for a program of this name and found none. Often the line was meant for another shell.',
  'terminal.notFound.windows':
    'Windows: if the message names `$env`, this is the Command Prompt. Type `powershell`, press [Enter], and paste again. In PowerShell, paste the call that is written for it.',
  'terminal.notFound.macos':
    'macOS: cURL comes with the system, so read the name letter by letter.',
  'terminal.notFound.linux':
    'Linux: install cURL, on Ubuntu and Debian with `sudo apt install curl`, on Fedora with `sudo dnf install curl`.',
  'terminal.noKey': 'The key is not set',
  'terminal.noKey.why':
    'The variable is empty in this window. Each window has variables of its own, and they are gone when it is closed.',
  'terminal.noKey.all': 'Set your key again in this window, then paste the call again.',
  'terminal.refused': '401: the key is refused',
  'terminal.refused.why':
    'The server was reached and does not know the key: it is mistyped, deleted, or made by another provider.',
  'terminal.refused.all':
    'Copy the key again from your account page, set it again, and paste the call again.',
  'terminal.proxy': 'No way to the server, or a proxy in between',
  'terminal.proxy.why':
    'The computer is offline, or its network lets programs out only through a proxy. Status 407 comes from a proxy that asks you to sign in.',
  'terminal.proxy.bash':
    'See whether a website opens. If it does, ask for the address of the proxy, and how to sign in, then set it in this window: `export HTTPS_PROXY=http://proxy.example.com:8080`.',
  'terminal.proxy.powershell':
    "PowerShell that comes with Windows takes the proxy from the settings of Windows. In PowerShell 7: `$env:HTTPS_PROXY = 'http://proxy.example.com:8080'`.",
  'terminal.certificate': 'A problem with the certificate',
  'terminal.certificate.why':
    'Something in between, such as the filter of a company or a virus scanner, opens the traffic and shows a certificate that your system does not know.',
  'terminal.certificate.all':
    'Ask for that certificate as a file, and name it in this window: `export CURL_CA_BUNDLE=company.pem`. On Windows, have it installed. Do not switch the check off with `-k`: then anyone in between can take your key.',
  'terminal.noFile': 'No such file',
  'terminal.noFile.why':
    'The call reads a file from the folder that the terminal is in, and there is none of that name. A call without a file reads none; those that send an image or a PDF do.',
  'terminal.noFile.all':
    'Go to the folder of the file, for example with `cd Downloads`. Then `ls` lists what is in it.',
  'terminal.oldCurl': 'An option is unknown',
  'terminal.oldCurl.why': 'This cURL is older than 7.76, which came out in 2021.',
  'terminal.oldCurl.all':
    'Update it, or take `--fail-with-body` out of the call. The answer is the same.',
  'terminal.waiting': 'A mark such as >, and nothing happens',
  'terminal.waiting.why':
    'The terminal waits for the rest: the last line, or a closing quotation mark, was not pasted.',
  'terminal.waiting.all':
    'Press [Ctrl + C], copy the whole call with its button, and paste it again.',
} as const;
