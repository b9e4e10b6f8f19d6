import type { Provider } from './provider.ts';

export const aimlapi = {
  id: 'aimlapi',
  name: 'AI/ML API',
  baseUrl: 'https://api.aimlapi.com/v1',
  rootAnswers: true,
  websites: ['aimlapi.com', 'www.aimlapi.com', 'docs.aimlapi.com'],
  keyVariable: 'AIMLAPI_API_KEY',
  keysUrl: 'https://aimlapi.com/app/keys',
  balance: { path: '/v2/billing', amount: 'current_balance', currency: 'currency' },
  model: { name: 'gpt-4o', id: 'openai/gpt-4o', version: 'gpt-4o-2024-08-06' },
  modelsArePublic: true,
  modelFields: {
    aliases: 'aliases',
    type: 'type',
    developer: 'info.developer',
    context: 'info.contextLength',
  },
  errors: 'flat',
  cost: {
    credits: { header: 'x-aimlapi-credits-used', field: 'meta.usage.credits_used' },
    dollars: { header: 'x-aimlapi-usd-spent', field: 'meta.usage.usd_spent' },
  },
} as const satisfies Provider;
