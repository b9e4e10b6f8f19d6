import { say } from '../strings/say.ts';
import type { BaseUrl } from './base-url.ts';
import { aimlapi } from './providers.ts';
import { redact } from './redact.ts';

export interface Verdict {
  /** `Key works`, `Key refused` or `Could not tell`. */
  readonly words: string;
  readonly reason: string;
}

/**
 * Asks the cheapest thing that needs a key: the balance at AI/ML API (api.aimlapi.com answers browsers there),
 * the list of models elsewhere. 2xx works, 401 is refused, all else could not tell.
 */
export async function checkKey(
  { href, origin, host }: BaseUrl,
  key: string,
  fetch: typeof globalThis.fetch,
): Promise<Verdict> {
  const atAimlapi = origin === new URL(aimlapi.baseUrl).origin;
  const url = atAimlapi ? `${origin}/v1/billing/balance` : `${href}/models`;
  try {
    const { ok, status } = await fetch(url, {
      headers: { authorization: `Bearer ${key}`, accept: 'application/json' },
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
    });
    if (ok) return { words: say('check.works'), reason: say('check.accepted', { host }) };
    const words = say(status === 401 ? 'check.refused' : 'check.unknown');
    return { words, reason: say('check.answered', { host, status }) };
  } catch (error) {
    const cause = redact(error instanceof Error ? error.message : String(error), key);
    return { words: say('check.unknown'), reason: say('check.notReached', { host, cause }) };
  }
}
