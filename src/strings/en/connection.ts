/** The card in which a reader says where calls go, and with which key. */
export const connection = {
  'connection.title': 'Connection',
  'connection.noScript':
    'With JavaScript on, this is where you choose a base URL and paste an API key.',
  'connection.baseUrl': 'Base URL',
  'connection.key': 'API key',
  'connection.useMyKey': 'Use my key',
  'connection.keep': 'Keep for this tab',
  'connection.check': 'Check key',
  'connection.forget': 'Forget key',
  'connection.custom': 'Custom…',
  'connection.customUrl': 'Custom base URL',
  'connection.pasteKey': 'Paste a key to call {{provider}}',
  'connection.keyInPage':
    'The key stays in this page and goes only to {{host}}. Use one with a spending limit.',
  'connection.keyInTab':
    'The key stays in this tab until you close it (a duplicate of the tab gets a copy) and goes only to {{host}}. Use one with a spending limit.',
  'connection.keySent':
    'Check key sends the key before any Run, and so does the list of models where a host asks for one. Password managers are asked to leave the field alone. A browser that still offers to save it would keep it beyond this tab: decline.',
  'connection.nothingLeaves':
    'The sandbox answers inside this page. Nothing leaves your browser until you paste a key.',
  'connection.noKeyTaken': 'No key needed',
  'connection.onThisComputer':
    '{{provider}} answers on this computer, and no key is sent. Choose one of its models in the field “Model”.',
  'connection.noKeyYet': 'No key is taken until the host is confirmed.',
  'connection.use': 'Use {{host}}',
  'connection.confirmFirst': 'The key field opens once you confirm the host that calls go to.',
  'connection.confirmed': 'Confirmed: calls go to {{host}}.',
  'connection.forgotten': 'Key forgotten.',
  'connection.notStored':
    'This browser refuses to store anything, so the key stays in this page only.',
  'provider.sandbox': 'Sandbox (no key needed)',
  'check.checking': 'Checking…',
  'check.verdict': '{{words}}. {{reason}}',
  'check.works': 'Key works',
  'check.refused': 'Key refused',
  'check.unknown': 'Could not tell',
  'check.accepted': '{{host}} accepted it.',
  'check.answered': '{{host}} answered {{status}}.',
  'check.late': '{{host}} did not answer within {{seconds}} seconds.',
  'check.balance': 'Balance: {{balance}}.',
  'check.notReached': '{{host}} could not be reached from this page ({{cause}}).',
  'baseUrl.missing': 'Type a base URL, such as https://api.example.com/v1.',
  'baseUrl.spaces': 'A base URL has no spaces or backslashes.',
  'baseUrl.protocol': 'A base URL starts with https://.',
  'baseUrl.notUrl': 'This is not a URL.',
  'baseUrl.user': 'A base URL carries no user name or password.',
  'baseUrl.query': 'A base URL ends before any ? or #.',
  'baseUrl.long': 'This host is over 100 characters long: too long to tell whose it is.',
  'baseUrl.http':
    'Only https:// keeps a key secret on its way; http:// works for this computer alone.',
} as const;
