/** What the lab of the API key says. */
export const apiKeyLab = {
  'apiKeyLab.key': 'Your key',
  'apiKeyLab.none': 'There is none on this page yet.',
  'apiKeyLab.noneAt': 'There is none for {{host}} on this page yet.',
  'apiKeyLab.sandbox': 'The sandbox is chosen, which answers inside this page and needs no key.',
  'apiKeyLab.paste': 'Go to the field for keys',
  'apiKeyLab.shown': '{{mask}}, {{length}} characters',
  'apiKeyLab.goes': 'Goes to',
  'apiKeyLab.goesTo': '{{origin}} and nowhere else, in one header:',
  'apiKeyLab.kept': 'Kept',
  'apiKeyLab.keptPage': 'In the memory of this page, until you close or reload it.',
  'apiKeyLab.keptTab': 'In this tab, until you close it or press “Forget key”.',
  'apiKeyLab.worth': 'Worth',
  'apiKeyLab.worthWords':
    'Whoever has it makes calls in your name and spends your credits, up to the limit of the key. Nobody asks for a password besides.',
  'apiKeyLab.foreign':
    'It begins like a key of {{owner}}. {{host}} will most likely refuse it: choose the base URL that the key belongs to, or take a key made there.',
  'apiKeyLab.fix': 'Mend the key',
  'apiKeyLab.flaw.bearer': '“Bearer” was pasted along. It belongs to the header, not to the key.',
  'apiKeyLab.flaw.quotes':
    'Quotation marks were pasted along. They belong to the code around the key.',
  'apiKeyLab.flaw.spaces': 'There is a space in it. Keys have none.',
  'apiKeyLab.flaw.placeholder': 'This is the placeholder of an example, not a key.',
  'apiKeyLab.flaw.masked':
    'A part of it is left out, as on an account page that shows a key only once. Make a new key if you lack the whole one.',
  'apiKeyLab.flaw.letters': 'It holds a character that no header can carry. Copy it again.',
  'apiKeyLab.flaw.short': 'It is shorter than keys are. A part may be missing.',
  'apiKeyLab.check': 'Check this key',
  'apiKeyLab.checkNote': 'Asks {{host}} once. It costs nothing.',
  'apiKeyLab.checking': 'Asking {{host}}…',
  'apiKeyLab.checkNone': 'There is no key to check yet.',
  'apiKeyLab.accepted': 'Key works. {{host}} accepted it.',
  'apiKeyLab.unknown':
    'Key refused. {{host}} answered 401: it does not know this key. It is mistyped, deleted, or made at another provider.',
  'apiKeyLab.forbidden':
    'Could not tell. {{host}} answered 403: it may know the key, but the account is out of credits, or the key may not ask for this.',
  'apiKeyLab.often':
    'Could not tell. {{host}} answered 429: too many requests. Wait, then check again.',
  'apiKeyLab.broken':
    'Could not tell. {{host}} answered {{status}}: something is broken there. The key may be fine.',
  'apiKeyLab.other': 'Could not tell. {{host}} answered {{status}}, which says nothing of the key.',
  'apiKeyLab.silent':
    'Could not tell. No answer of {{host}} could be read: it is down, you are offline, or it does not allow web pages to ask.',
  'apiKeyLab.late': 'Could not tell. {{host}} did not answer within {{seconds}} seconds.',
  'apiKeyLab.balance': 'Balance of the account: {{balance}}.',
  'apiKeyLab.variable': 'Set it as an environment variable',
  'apiKeyLab.variableNote':
    'The commands ask for the key and never hold it, so it is in no history. Paste the command, press Enter, then paste the key and press Enter again.',
  'apiKeyLab.shell': 'Shell',
  'apiKeyLab.set': 'Set it for this terminal',
  'apiKeyLab.see': 'See that it is set, without showing it',
  'apiKeyLab.keep': 'Keep it for new terminals',
  'apiKeyLab.copy': 'Copy',
  'apiKeyLab.copyWhat': 'Copy: {{what}} ({{shell}})',
  'apiKeyLab.note.bash':
    'It writes the key, unencrypted, into a file that your account alone may read. Do this on a computer of your own. On a Mac, bash reads ~/.bash_profile instead of ~/.bashrc.',
  'apiKeyLab.note.zsh':
    'It writes the key, unencrypted, into a file that your account alone may read. Do this on a computer of your own.',
  'apiKeyLab.note.fish':
    'It writes the key, unencrypted, into a file that your account alone may read. Do this on a computer of your own.',
  'apiKeyLab.note.powershell':
    'On Windows it writes the key, unencrypted, into the registry of your account. Do this on a computer of your own.',
  'apiKeyLab.note.cmd':
    'cmd, the Command Prompt, shows what you paste: see that nobody looks on, and clear the screen with cls. Keeping it writes the key, unencrypted, into the registry of your account.',
} as const;
