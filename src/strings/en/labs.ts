/** What every lab says. */
export const labs = {
  'lab.title': 'Try it: {{term}}',
  'lab.notLoaded':
    'This part of the page could not be loaded. Check your connection and try again, or reload the page.',
} as const;
