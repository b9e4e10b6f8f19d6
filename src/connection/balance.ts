import * as v from 'valibot';
import type { Provider } from '../api/providers/index.ts';
import { fieldOf } from '../text/field.ts';

/** What is left on an account. */
export interface Balance {
  readonly amount: number;
  /** Three letters, as `USD`. */
  readonly currency: string;
}

const Told = v.object({
  amount: v.pipe(v.number(), v.minValue(-1e9), v.maxValue(1e9)),
  currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
});

/** Reads a balance from where a provider tells it. A key works without it, so that anything else is no balance and no failure. */
export function readBalance(
  answer: unknown,
  { amount, currency }: Required<Provider>['balance'],
): Balance | undefined {
  const told = { amount: fieldOf(answer, amount), currency: fieldOf(answer, currency) };
  const parsed = v.safeParse(Told, told);
  return parsed.success ? parsed.output : undefined;
}
