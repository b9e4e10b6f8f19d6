import { providerAt } from '../api/providers/index.ts';
import { redact } from '../api/redact.ts';
import { t } from '../strings/translate.ts';
import { askHost, patience } from './ask-host.ts';
import { type Balance, readBalance } from './balance.ts';
import type { BaseUrl } from './base-url.ts';
import { modelsUrl } from './models.ts';

export interface Verdict {
  /** `Key works`, `Key refused` or `Could not tell`. */
  readonly words: string;
  readonly reason: string;
  /** With which the host answered; `late` where it had not in time, `unreachable` where no answer could be read. */
  readonly answer: number | 'late' | 'unreachable';
  /** What is left on the account, where the host tells. */
  readonly balance?: Balance;
}

/**
 * Asks the cheapest thing that needs a key: the balance where the provider tells it, the list of models elsewhere. 2xx
 * works, 401 is refused, all else could not tell. Rejects only when `signal` aborts.
 */
export async function checkKey(
  { href, origin, host }: BaseUrl,
  key: string,
  fetch: typeof globalThis.fetch,
  signal: AbortSignal,
): Promise<Verdict> {
  const told = providerAt(href)?.balance;
  const url = told ? `${origin}${told.path}` : modelsUrl(href);
  const answer = await askHost(url, { fetch, signal, key });
  if (answer.kind === 'late') {
    const reason = t('check.late', { host, seconds: patience / 1000 });
    return { words: t('check.unknown'), reason, answer: 'late' };
  }
  if (answer.kind !== 'answered') {
    const cause = answer.kind === 'unreachable' ? redact(answer.cause, key) : '';
    const reason = t('check.notReached', { host, cause });
    return { words: t('check.unknown'), reason, answer: 'unreachable' };
  }
  const { ok, status, body } = answer;
  if (!ok) {
    const words = t(status === 401 ? 'check.refused' : 'check.unknown');
    return { words, reason: t('check.answered', { host, status }), answer: status };
  }
  const balance = told && readBalance(body, told);
  const reason = t('check.accepted', { host });
  return { words: t('check.works'), reason, answer: status, ...(balance && { balance }) };
}
