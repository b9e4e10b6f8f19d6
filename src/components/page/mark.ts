/** The mark of the site in a square of 24: a slash, as in a path, and the sign of Run. `public/favicon.svg` has it too. */
export const mark = { slash: 'M8 2h3.4L4.4 22H1z', run: 'M14.6 3.4 23.4 12 8.4 21.2z' } as const;
