/** What every lab says. */
export const labs = {
  'lab.title': 'Try it: {{what}}',
  'lab.what.api': 'take a call apart',
  'lab.what.baseUrl': 'see what a base URL calls',
  'lab.what.base64': 'turn text into Base64, and back',
  'lab.what.apiKey': 'look at your key',
  'lab.what.terminal': 'run commands in a terminal',
  'lab.what.firstCall': 'read the call part by part',
  'lab.notLoaded':
    'This part of the page could not be loaded. Check your connection and try again, or reload the page.',
} as const;
