import { remote } from '../../api/providers/index.ts';

/** What is wrong with a key by its look alone. */
export interface Flaw {
  readonly id: 'bearer' | 'quotes' | 'spaces' | 'placeholder' | 'masked' | 'letters' | 'short';
  /** The key without the flaw; absent where only the reader has the right one. */
  readonly fix?: string;
}

interface Rule {
  readonly id: Flaw['id'];
  readonly isIn: (key: string) => boolean;
  readonly mend?: (key: string) => string;
}

/** `your_api_key`, with the name of a provider in it or not. */
const keyOf = new RegExp(
  `^(your|my|the)?[-_ ]?(${remote.map(({ id }) => id).join('|')})?[-_ ]?(api)?[-_ ]?key([-_ ]?here)?$`,
  'i',
);

const rules: readonly Rule[] = [
  {
    id: 'bearer',
    isIn: (key) => /^(authorization:\s*)?bearer\s/i.test(key),
    mend: (key) => key.replace(/^(authorization:\s*)?bearer\s+/i, ''),
  },
  {
    id: 'quotes',
    isIn: (key) => /^["'`“‘]|["'`”’]$/.test(key),
    mend: (key) => key.replace(/^["'`“‘]+|["'`”’]+$/g, ''),
  },
  {
    id: 'placeholder',
    isIn: (key) => /^<.*>$|^\$|^x+$/i.test(key) || keyOf.test(key),
  },
  { id: 'masked', isIn: (key) => /[•●…]|\*{3}|\.{3}/.test(key) },
  // Headers of a request hold no others: a browser refuses to send them.
  { id: 'letters', isIn: (key) => /[^\x20-\x7e]/.test(key) },
  {
    id: 'spaces',
    isIn: (key) => /\s/.test(key),
    mend: (key) => key.replace(/\s+/g, ''),
  },
  { id: 'short', isIn: (key) => key.length < 16 },
];

/** The first thing that is wrong with a key; `undefined` where nothing is to be seen. */
export function flawIn(key: string): Flaw | undefined {
  const rule = rules.find(({ isIn }) => isIn(key));
  if (!rule) return undefined;
  return { id: rule.id, ...(rule.mend && { fix: rule.mend(key) }) };
}
