import { defaultModel } from '../examples/index.ts';
import { redact } from '../text/redact/redact.ts';
import { askHost } from './ask-host.ts';
import type { BaseUrl } from './base-url.ts';
import { type Model, mostModels, readModels } from './model-list.ts';
import { aimlapi } from './providers.ts';

/** Providers that tell types list models for pictures, sound and video as well. */
const canChat = ({ type }: Model) => !type || /chat/i.test(type);

/**
 * The models of a provider by the names a request can use, `gpt-4o` first.
 * AI/ML API tells them without a key, so none is sent there. Empty where the list cannot be had: it is a convenience, and
 * any name can be typed. Rejects only when `signal` aborts.
 */
export async function listModels(
  { href, origin }: BaseUrl,
  key: string,
  fetch: typeof globalThis.fetch,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const needsKey = origin !== new URL(aimlapi.baseUrl).origin;
  if (needsKey && !key) return [];
  const answer = await askHost(`${href}/models`, { fetch, signal, ...(needsKey && { key }) });
  const models = answer.kind === 'answered' ? readModels(answer.body) : undefined;
  const names = (models ?? [])
    .filter(canChat)
    .flatMap(({ id, aliases }) => (aliases.length ? aliases : [id]))
    .slice(0, mostModels)
    .filter((name) => redact(name, key) === name);
  return [...new Set([defaultModel, ...names.toSorted()])].filter(
    (name) => name !== defaultModel || names.includes(name),
  );
}
