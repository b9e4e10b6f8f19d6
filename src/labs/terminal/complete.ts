/** What names there are where a line is completed. */
export interface Names {
  readonly home: string;
  readonly cwd: string;
  /** Paths from the root, those of folders with a slash at the end. */
  readonly files: readonly string[];
  readonly commands: readonly string[];
}

export interface Completion {
  /** What stands before the cursor then. */
  readonly before: string;
  /** The names that are possible, where there is more than one. */
  readonly choices: readonly string[];
}

/** Completes the last word of what stands before the cursor, as far as all that it may become agree. */
export function complete(before: string, names: Names): Completion {
  const typed = /(?:[^\s|;&<>()"'`=@\\]|\\.)*$/s.exec(before)?.[0] ?? '';
  const head = before.slice(0, before.length - typed.length);
  const word = typed.replaceAll(/\\(.)/gs, '$1');
  const isCommand = /(?:^|[\n|;&(])\s*$/.test(head) && !word.includes('/');
  const folder = word.slice(0, word.lastIndexOf('/') + 1);
  const base = word.slice(folder.length);
  const all = isCommand ? names.commands : childrenOf(resolve(folder, names), names.files);
  const found = all
    .filter((name) => name.startsWith(base) && (base.startsWith('.') || !name.startsWith('.')))
    .sort();
  const [first] = found;
  if (first === undefined) return { before, choices: [] };
  const isOne = found.length === 1;
  const end = isOne && !first.endsWith('/') ? ' ' : '';
  const completed = quote(folder + (isOne ? first : commonOf(found)));
  return { before: head + completed + end, choices: isOne ? [] : found };
}

/** A folder as a path from the root, with a slash at the end. */
export function resolve(folder: string, { cwd, home }: Pick<Names, 'cwd' | 'home'>): string {
  const path = folder.replace(/^~(?=\/|$)/, home);
  const steps: string[] = [];
  for (const step of (path.startsWith('/') ? path : `${cwd}/${path}`).split('/')) {
    if (step === '..') steps.pop();
    else if (step && step !== '.') steps.push(step);
  }
  return ['', ...steps, ''].join('/');
}

const childrenOf = (folder: string, files: readonly string[]): readonly string[] =>
  files
    .filter((path) => path.startsWith(folder))
    .map((path) => path.slice(folder.length))
    .filter((rest) => /^[^/]+\/?$/.test(rest));

const quote = (path: string): string => path.replaceAll(/[^\w\-.,:/+~%@\u0080-\uffff]/g, '\\$&');

function commonOf(all: readonly string[]): string {
  const [first = '', ...others] = all;
  let end = first.length;
  for (const other of others) while (!other.startsWith(first.slice(0, end))) end--;
  return first.slice(0, end);
}
