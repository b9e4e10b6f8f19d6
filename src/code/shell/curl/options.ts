import { flags, longFlags, longValued, refused, refusedNames, valued } from './option-names.ts';

/** A piece of the body: a text, or the content of a file (`-` is the standard input). */
export interface Data {
  readonly how: 'text' | 'raw' | 'binary' | 'urlencode';
  readonly value: string;
}

/** What a command line asks for. */
export interface CurlCall {
  readonly url: string;
  readonly method: string | undefined;
  /** As given; `@file` stands for the lines of a file. */
  readonly headers: readonly string[];
  readonly data: readonly Data[];
  readonly isJson: boolean;
  /** `-G`: the data goes into the address. */
  readonly inAddress: boolean;
  readonly output: string | undefined;
  readonly writeOut: string;
  readonly maxSeconds: number | undefined;
  readonly include: boolean;
  readonly verbose: boolean;
  readonly silent: boolean;
  readonly showError: boolean;
  readonly fail: 'no' | 'silently' | 'with-body';
}

/** A command line that cannot be carried out, in words; or one that asks what can. */
export interface CurlProblem {
  readonly problem: string;
}
export interface CurlHelp {
  readonly help: true;
}

/** Reads the words of a command line as curl does: `-sSN`, `-XPOST`, `-d @-`, `--data-raw '…'`. */
export function readOptions(words: readonly string[]): CurlCall | CurlProblem | CurlHelp {
  const given: [name: string, value: string][] = [];
  const left = [...words];
  const take = (name: string, shown: string): CurlProblem | undefined => {
    const value = left.shift();
    if (value === undefined) return { problem: `option ${shown}: requires a value` };
    given.push([name, value]);
    return undefined;
  };
  let onlyUrls = false;
  while (left.length) {
    const word = left.shift() ?? '';
    if (onlyUrls || !word.startsWith('-') || word === '-') given.push(['url', word]);
    else if (word === '--') onlyUrls = true;
    else {
      const problem = word.startsWith('--') ? readLong(word) : readShort(word);
      if (problem) return problem;
    }
  }
  return callOf(given);

  function readLong(word: string): CurlProblem | undefined {
    const name = word.slice(2);
    if (longFlags.includes(name)) given.push([name, '']);
    else if (longValued.includes(name)) return take(name, word);
    else return unknown(word, refusedNames[name]);
    return undefined;
  }

  function readShort(word: string): CurlProblem | undefined {
    for (let at = 1; at < word.length; at++) {
      const letter = word[at] ?? '';
      const name = valued[letter];
      if (name) {
        if (at + 1 < word.length) left.unshift(word.slice(at + 1));
        return take(name, `-${letter}`);
      }
      const flag = flags[letter as keyof typeof flags];
      if (!flag) return unknown(`-${letter}`, letter);
      given.push([flag, '']);
    }
    return undefined;
  }
}

const unknown = (shown: string, letter = ''): CurlProblem => ({
  problem: `option ${shown}: ${refused[letter] ?? "is not known here; try 'curl --help'"}`,
});

function callOf(given: readonly (readonly [name: string, value: string])[]) {
  const all = (name: string) => given.flatMap(([each, value]) => (each === name ? [value] : []));
  const has = (name: string) => all(name).length > 0;
  if (has('help')) return { help: true } as const;
  const urls = all('url');
  const [url] = urls;
  if (url === undefined) return { problem: 'no URL specified' };
  if (urls.length > 1) return { problem: `one address a command: ${urls.join(' ')}` };
  const maxTime = all('max-time').at(-1);
  const maxSeconds = maxTime === undefined ? undefined : Number(maxTime);
  if (maxSeconds !== undefined && !(maxSeconds > 0))
    return { problem: `option -m: expected a number of seconds, not ${maxTime}` };
  return {
    url,
    method: all('request').at(-1),
    headers: [
      ...all('header'),
      ...all('oauth2-bearer').map((token) => `Authorization: Bearer ${token}`),
    ],
    data: given.flatMap(([name, value]) => {
      const how = dataOptions[name];
      return how ? [{ how, value }] : [];
    }),
    isJson: has('json'),
    inAddress: has('get'),
    output: all('output').at(-1) ?? (has('remote-name') ? lastPart(url) : undefined),
    writeOut: all('write-out').at(-1) ?? '',
    maxSeconds,
    include: has('include') || has('show-headers'),
    verbose: has('verbose'),
    silent: has('silent'),
    showError: has('show-error'),
    fail: has('fail-with-body') ? 'with-body' : has('fail') ? 'silently' : 'no',
  } as const satisfies CurlCall;
}

const dataOptions: Readonly<Record<string, Data['how']>> = {
  data: 'text',
  'data-ascii': 'text',
  'data-raw': 'raw',
  'data-binary': 'binary',
  'data-urlencode': 'urlencode',
  json: 'binary',
};

const lastPart = (url: string): string => url.replace(/[?#].*$/s, '').replace(/^.*\//, '');
