import type { Provider } from './provider.ts';

export const openai = {
  id: 'openai',
  name: 'OpenAI',
  baseUrl: 'https://api.openai.com/v1',
  websites: ['openai.com', 'www.openai.com', 'platform.openai.com', 'chatgpt.com'],
  keyVariable: 'OPENAI_API_KEY',
  keysUrl: 'https://platform.openai.com/api-keys',
  keyBeginnings: ['sk-proj-', 'sk-svcacct-', 'sk-admin-'],
} as const satisfies Provider;
