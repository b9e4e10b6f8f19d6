/** How keys of well-known services begin, as their own documentation shows them. The longer beginning stands first. */
const prefixes: readonly (readonly [prefix: string, owner: string, origin?: string])[] = [
  ['sk-ant-', 'Anthropic', 'https://api.anthropic.com'],
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

/** Whose key this is by its first characters; `undefined` where they tell nothing, as a plain `sk-` does. */
export const ownerOf = (key: string): string | undefined => ownerRow(key)?.[1];

/** Whose key this is, where that is not the host at `origin`. */
export function foreignOwner(key: string, origin: string): string | undefined {
  const row = ownerRow(key);
  return row && row[2] !== origin ? row[1] : undefined;
}

const ownerRow = (key: string) => prefixes.find(([prefix]) => key.startsWith(prefix));

/** One of these beginnings, or a plain `sk-`, with as many characters after it as only a key has. */
const marked = new RegExp(
  `(?<![\\w-])(?:${prefixes.map(([prefix]) => prefix).join('|')}|sk-)[\\w+/=-]{12,}`,
);
/** A long run of letters and digits, as keys without a prefix are: no word of a URL has 24 and more with a digit. */
const bare = /^(?=\D*\d)[\w-]{24,}$/;

/** The key in a text, by its look alone; `undefined` where there is none. */
export const keyIn = (text: string): string | undefined =>
  marked.exec(text)?.[0] ?? bare.exec(text.trim())?.[0];
