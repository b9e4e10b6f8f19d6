import type { Verdict } from '../../connection/check-key.ts';

/** Why a check of a key came out as it did, as far as the status tells; `silent` where no answer could be read. */
export type Why =
  | 'accepted'
  | 'unknown'
  | 'forbidden'
  | 'often'
  | 'broken'
  | 'other'
  | 'silent'
  | 'late';

const byStatus: Readonly<Record<number, Why>> = { 401: 'unknown', 403: 'forbidden', 429: 'often' };

/** What the answer of a host says of the key. */
export function whyOf(answer: Verdict['answer']): Why {
  if (answer === 'late') return 'late';
  if (answer === 'unreachable') return 'silent';
  if (answer >= 200 && answer < 300) return 'accepted';
  return byStatus[answer] ?? (answer >= 500 ? 'broken' : 'other');
}
