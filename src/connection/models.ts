import * as v from 'valibot';
import { defaultModel } from '../examples/index.ts';
import type { BaseUrl } from './base-url.ts';
import { aimlapi } from './providers.ts';
import { redact } from './redact.ts';

/** AI/ML API adds aliases to OpenAI's shape: `{id: "openai/gpt-4o", aliases: ["gpt-4o"]}`. */
const Models = v.object({
  data: v.array(
    v.object({
      id: v.string(),
      aliases: v.optional(v.array(v.string())),
      type: v.optional(v.string()),
    }),
  ),
});

/** Providers that tell types list models for pictures, sound and video as well. */
const canChat = ({ type }: { type?: string | undefined }) =>
  type === undefined || /chat/i.test(type);

/**
 * The models of a provider by the names a request can use, `gpt-4o` first.
 * AI/ML API tells them without a key, so none is sent there. Empty where the list cannot be had.
 */
export async function listModels(
  { href, origin }: BaseUrl,
  key: string,
  fetch: typeof globalThis.fetch,
): Promise<readonly string[]> {
  const needsKey = origin !== new URL(aimlapi.baseUrl).origin;
  if (needsKey && !key) return [];
  try {
    const response = await fetch(`${href}/models`, {
      headers: { accept: 'application/json', ...(needsKey && { authorization: `Bearer ${key}` }) },
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
    });
    const { data } = v.parse(Models, await response.json());
    const names = data
      .filter(canChat)
      .flatMap(({ id, aliases = [] }) => (aliases.length ? aliases : [id]))
      .filter((name) => redact(name, key) === name);
    return [...new Set([defaultModel, ...names.toSorted()])].filter(
      (name) => name !== defaultModel || names.includes(name),
    );
  } catch {
    // The list is a convenience: any model name can be typed, so its absence is not a failure of the page.
    return [];
  }
}
