import * as v from 'valibot';
import type { BaseUrl } from '../../connection/base-url.ts';
import { checkKey, type Verdict } from '../../connection/check-key.ts';

/** What `Check key` found out, for words. */
export interface Answer {
  readonly verdict: Verdict['words'];
  /** Why, as far as the status tells; `silent` where no answer could be read. */
  readonly why: 'accepted' | 'unknown' | 'forbidden' | 'often' | 'broken' | 'other' | 'silent';
  /** Absent where no answer could be read. */
  readonly status?: number;
  readonly balance?: Balance;
}

/** Of an account at AI/ML API. */
export interface Balance {
  readonly credits: number;
  readonly isLow: boolean;
}

/** `{"balance": 10000000, "lowBalance": false, …}`: the provider's documentation of `/v1/billing/balance`. */
const Reported = v.object({ balance: v.number(), lowBalance: v.optional(v.boolean()) });

/** Checks a key as the connection card does, with one request, and reads the balance where the answer has one. */
export async function askAbout(
  baseUrl: BaseUrl,
  key: string,
  fetch: typeof globalThis.fetch,
): Promise<Answer> {
  let response: Response | undefined;
  const { words: verdict } = await checkKey(baseUrl, key, async (input, init) => {
    response = await fetch(input, init);
    return response;
  });
  if (!response) return { verdict, why: 'silent' };
  const { status, ok } = response;
  const balance = ok ? await balanceIn(response) : undefined;
  return { verdict, why: whyOf(status), status, ...(balance && { balance }) };
}

function whyOf(status: number): Answer['why'] {
  if (status >= 200 && status < 300) return 'accepted';
  if (status >= 500) return 'broken';
  const known: Readonly<Record<number, Answer['why']>> = {
    401: 'unknown',
    403: 'forbidden',
    429: 'often',
  };
  return known[status] ?? 'other';
}

/** Lists of models have no balance, and a balance is not needed to say that a key works. */
async function balanceIn(response: Response): Promise<Balance | undefined> {
  const body: unknown = await response.json().catch(() => undefined);
  const parsed = v.safeParse(Reported, body);
  if (!parsed.success) return undefined;
  const { balance, lowBalance = false } = parsed.output;
  return { credits: balance, isLow: lowBalance };
}
