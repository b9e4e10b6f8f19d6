import type { Provider } from './provider.ts';

/** Its words are the strings `localServer.ollama.…`. */
export const ollama = {
  id: 'ollama',
  name: 'Ollama',
  baseUrl: 'http://localhost:11434/v1',
  key: '',
} as const satisfies Provider;
