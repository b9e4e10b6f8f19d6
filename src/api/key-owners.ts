import { remote } from './providers/index.ts';

/** A company whose keys can be told by how they begin. */
export interface KeyOwner {
  readonly name: string;
  /** Where its keys belong; absent where a reader would not call it here. */
  readonly origin?: string;
  readonly beginnings: readonly string[];
}

/** Other companies than the listed providers, as their own documentation shows their keys. */
const others: readonly KeyOwner[] = [
  {
    name: 'Anthropic',
    origin: 'https://api.anthropic.com',
    beginnings: ['sk-ant-api03-', 'sk-ant-admin01-', 'sk-ant-'],
  },
  { name: 'OpenRouter', origin: 'https://openrouter.ai', beginnings: ['sk-or-v1-', 'sk-or-'] },
  { name: 'Google', origin: 'https://generativelanguage.googleapis.com', beginnings: ['AIza'] },
  { name: 'Groq', origin: 'https://api.groq.com', beginnings: ['gsk_'] },
  { name: 'Hugging Face', origin: 'https://router.huggingface.co', beginnings: ['hf_'] },
  { name: 'xAI', origin: 'https://api.x.ai', beginnings: ['xai-'] },
  { name: 'Perplexity', origin: 'https://api.perplexity.ai', beginnings: ['pplx-'] },
  { name: 'NVIDIA', origin: 'https://integrate.api.nvidia.com', beginnings: ['nvapi-'] },
  { name: 'Replicate', origin: 'https://api.replicate.com', beginnings: ['r8_'] },
  { name: 'GitHub', beginnings: ['github_pat_', 'ghp_'] },
  { name: 'AWS', beginnings: ['AKIA'] },
];

export const keyOwners: readonly KeyOwner[] = [
  ...remote.map(({ name, baseUrl, keyBeginnings: beginnings = [] }) => ({
    name,
    origin: new URL(baseUrl).origin,
    beginnings,
  })),
  ...others,
];

/** How keys begin, whoever's they are. What all keys of a company begin with is no secret. */
export const keyBeginnings: readonly string[] = keyOwners.flatMap(({ beginnings }) => beginnings);
