/** What stands around the pages: actions under the title, help, search on a missing page. */
export const around = {
  'around.runOnPage': 'Run it on the page',
  'around.openOnPage': 'Open it on the page',
} as const;
