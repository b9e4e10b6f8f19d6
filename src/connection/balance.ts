import * as v from 'valibot';

/** What is left on an account. */
export interface Balance {
  readonly amount: number;
  /** Three letters, as `USD`. */
  readonly currency: string;
}

/** `{"current_balance": 123.45, "currency": "USD"}`: AI/ML API's documentation of `/v2/billing`. */
const Reported = v.object({
  current_balance: v.pipe(v.number(), v.minValue(-1e9), v.maxValue(1e9)),
  currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
});

/** Reads the answer of `/v2/billing`. A key works without it, so that anything else is no balance and no failure. */
export function readBalance(answer: unknown): Balance | undefined {
  const parsed = v.safeParse(Reported, answer);
  if (!parsed.success) return undefined;
  const { current_balance: amount, currency } = parsed.output;
  return { amount, currency };
}
