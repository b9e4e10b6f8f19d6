import { main } from '../../api/providers/index.ts';

const { baseUrl, keysUrl } = main;
const { origin, host, pathname } = new URL(baseUrl);

/** The same base URL with and without its version and a slash at the end. */
export const variants: readonly string[] = [baseUrl, `${baseUrl}/`, origin, `${origin}/`];

/** What goes wrong most. */
export const commonMistakes: readonly string[] = [
  `${host}${pathname}`,
  `http://${host}${pathname}`,
  `${baseUrl}${pathname}`,
  `${baseUrl}/chat/completions`,
  `${baseUrl} `,
  keysUrl,
];
