import { aimlapi } from '../../connection/providers.ts';

const { origin } = new URL(aimlapi.baseUrl);

/** The same base URL with and without its version and a slash at the end. */
export const variants: readonly string[] = [`${origin}/v1`, `${origin}/v1/`, origin, `${origin}/`];

/** What goes wrong most. */
export const commonMistakes: readonly string[] = [
  'api.aimlapi.com/v1',
  'http://api.aimlapi.com/v1',
  `${origin}/v1/v1`,
  `${origin}/v1/chat/completions`,
  `${origin}/v1 `,
  'https://aimlapi.com/app/keys',
];
