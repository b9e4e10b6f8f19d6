/** How keys of well-known services begin, as their own documentation shows them. The longer beginning stands first. */
export const keyBeginnings: readonly (readonly [
  beginning: string,
  owner: string,
  origin?: string,
])[] = [
  ['sk-ant-api03-', 'Anthropic', 'https://api.anthropic.com'],
  ['sk-ant-admin01-', 'Anthropic', 'https://api.anthropic.com'],
  ['sk-ant-', 'Anthropic', 'https://api.anthropic.com'],
  ['sk-or-v1-', 'OpenRouter', 'https://openrouter.ai'],
  ['sk-or-', 'OpenRouter', 'https://openrouter.ai'],
  ['sk-proj-', 'OpenAI', 'https://api.openai.com'],
  ['sk-svcacct-', 'OpenAI', 'https://api.openai.com'],
  ['sk-admin-', 'OpenAI', 'https://api.openai.com'],
  ['AIza', 'Google', 'https://generativelanguage.googleapis.com'],
  ['gsk_', 'Groq', 'https://api.groq.com'],
  ['hf_', 'Hugging Face', 'https://router.huggingface.co'],
  ['xai-', 'xAI', 'https://api.x.ai'],
  ['pplx-', 'Perplexity', 'https://api.perplexity.ai'],
  ['nvapi-', 'NVIDIA', 'https://integrate.api.nvidia.com'],
  ['r8_', 'Replicate', 'https://api.replicate.com'],
  ['github_pat_', 'GitHub'],
  ['ghp_', 'GitHub'],
  ['AKIA', 'AWS'],
];

/** How many characters at a key's beginning are no secret. The last one always is, so that a whole key is never public. */
export function publicLength(key: string): number {
  const [beginning = ''] = keyBeginnings.find(([each]) => key.startsWith(each)) ?? [];
  return Math.max(0, Math.min(beginning.length, key.length - 1));
}
