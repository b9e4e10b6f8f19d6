import type { Provider } from './provider.ts';

/** Its words are the strings `localServer.lm-studio.…`. */
export const lmStudio = {
  id: 'lm-studio',
  name: 'LM Studio',
  baseUrl: 'http://localhost:1234/v1',
  key: '',
} as const satisfies Provider;
