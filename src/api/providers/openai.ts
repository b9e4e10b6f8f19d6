import type { Provider } from './provider.ts';

export const openai = {
  id: 'openai',
  name: 'OpenAI',
  baseUrl: 'https://api.openai.com/v1',
  rootAnswers: false,
  websites: ['openai.com', 'www.openai.com', 'platform.openai.com', 'chatgpt.com'],
  keyVariable: 'OPENAI_API_KEY',
  keysUrl: 'https://platform.openai.com/api-keys',
  keyBeginnings: ['sk-proj-', 'sk-svcacct-', 'sk-admin-'],
  model: { name: 'gpt-4o', id: 'gpt-4o', version: 'gpt-4o-2024-08-06' },
  modelsArePublic: false,
  modelFields: { developer: 'owned_by' },
  errors: 'nested',
} as const satisfies Provider;
