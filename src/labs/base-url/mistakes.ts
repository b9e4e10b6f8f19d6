import { remote } from '../../api/providers/index.ts';

/** A rewrite that mends one mistake. A text without that mistake comes back as it was. */
interface Rule {
  readonly id: string;
  /** Works, but could be better. */
  readonly note?: true;
  readonly mend: (text: string) => string;
}

/** Websites whose address is taken for that of their API. */
const websites: Readonly<Record<string, string>> = Object.fromEntries(
  remote.flatMap(({ websites = [], baseUrl }) => websites.map((host) => [host, baseUrl])),
);

/** What comes after a base URL, and is pasted along with it. */
const endpoint =
  /\/(chat\/completions|completions|responses|embeddings|models|messages|moderations|files|images\/(generations|edits)|audio\/(speech|transcriptions|translations))\/*$/i;

const loopback = /^(https?:\/*)?(localhost|127(\.\d+){3}|\[::1\])(?=[:/]|$)/i;
const hostOf = (text: string) => URL.parse(text)?.host ?? '';
/** The base URL of the provider of whose host this is the root alone, which answers there or not. */
const versioned = (text: string, answers: boolean) =>
  remote.find(
    ({ baseUrl, rootAnswers }) =>
      Boolean(rootAnswers) === answers && text.replace(/\/+$/, '') === new URL(baseUrl).origin,
  )?.baseUrl ?? text;

/** In the order in which they are mended: each finds the text as those before it leave it. */
const rules = [
  { id: 'quotes', mend: (text) => text.replace(/^[\s"'`“‘<]+(?=\S)|["'`”’>,;]+\s*$/g, unquote) },
  { id: 'spaces', mend: (text) => text.replace(/[\s\p{Cc}\p{Cf}]+/gu, '') },
  { id: 'backslashes', mend: (text) => text.replaceAll('\\', '/') },
  {
    id: 'protocol',
    mend: (text) =>
      /^[a-z][a-z\d+.-]*:\/\/[^/]/i.test(text)
        ? text
        : text.replace(/^(https?:)?\/*/i, loopback.test(text) ? 'http://' : 'https://'),
  },
  { id: 'other-protocol', mend: (text) => text.replace(/^(?!https?:)[a-z\d+.-]+:/i, 'https:') },
  {
    id: 'http',
    mend: (text) => (loopback.test(text) ? text : text.replace(/^http:/i, 'https:')),
  },
  { id: 'user', mend: (text) => text.replace(/^(https?:\/\/)[^/?#]*@/i, '$1') },
  { id: 'query', mend: (text) => text.replace(/[?#].*$/, '') },
  { id: 'website', mend: (text) => websites[hostOf(text)] ?? text },
  { id: 'endpoint', mend: (text) => text.replace(endpoint, '') },
  { id: 'slashes', mend: (text) => text.replace(/([^:/]\/)\/+/g, '$1') },
  { id: 'version-twice', mend: (text) => text.replace(/(\/v\d+)\1+(?=\/|$)/gi, '$1') },
  { id: 'version-missing', mend: (text) => versioned(text, false) },
  { id: 'version-open', note: true, mend: (text) => versioned(text, true) },
  { id: 'slash-at-end', note: true, mend: (text) => text.replace(/([^/])\/$/, '$1') },
] as const satisfies readonly Rule[];

export type MistakeId = (typeof rules)[number]['id'] | 'no-url';

export interface Mistake {
  readonly id: MistakeId;
  /** True where the base URL works all the same. */
  readonly note: boolean;
  /** The text without this mistake; absent where nobody could know what was meant. */
  readonly fix?: string;
}

/** What is wrong with a base URL as it was typed, in the order to mend it. Nothing is wrong with an empty one. */
export function mistakesIn(typed: string): readonly Mistake[] {
  if (!typed.trim()) return [];
  const mistakes: Mistake[] = [];
  let text = typed;
  for (const rule of rules) {
    const mended = rule.mend(text);
    if (mended === text) continue;
    const alone = rule.mend(typed);
    mistakes.push({
      id: rule.id,
      note: 'note' in rule,
      fix: alone === typed ? mended : alone,
    });
    text = mended;
  }
  if (URL.parse(text)?.hostname) return mistakes;
  return [{ id: 'no-url', note: false }];
}

/** The base URL that was meant, as far as can be told: every mistake mended. */
export const mend = (typed: string): string => rules.reduce((text, rule) => rule.mend(text), typed);

/** Keeps the spaces that the next rule is about. */
function unquote(edge: string): string {
  return edge.replace(/\S+/g, '');
}
