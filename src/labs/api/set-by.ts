import type { Language, Snippet, SnippetInput } from '../../snippets/index.ts';
import { type Hunk, hunks } from './diff.ts';
import type { Part } from './parts.ts';

export interface SetBy {
  /** `call`: no line names the part. The SDK or curl sets it by itself, in the call that the lines make. */
  readonly by: 'code' | 'call';
  /** Counted from 1, in order, never empty. */
  readonly lines: readonly number[];
}

/** Stands in the place of a part. So long that no line has room for anything beside it. */
const mark = 'mark'.repeat(40);

/** The line that starts the call: what sends the request, or the method of the SDK. */
const callIn = ({ sender }: Language): RegExp =>
  sender ? new RegExp(`\\b${sender}\\b`) : /\bcompletions\b.*\b(create|new)\w*\(/i;

/** The lines of a snippet that set a part of the request. They are found by what the snippet's emitter does, not counted. */
export function setBy({ trace }: Part, language: Language, input: SnippetInput): SetBy {
  const { emit } = language;
  const snippet = emit(input);
  const code = snippet.code.split('\n');
  const lines =
    'name' in trace
      ? named(snippet, trace.name)
      : 'mark' in trace
        ? inPlaceOf(code, emit(trace.mark(input, mark)).code)
        : between(code, emit(trace.change(input)).code).flatMap(numbers);
  if (lines.length > 0) return { by: 'code', lines };
  return { by: 'call', lines: named(snippet, callIn(language)) };
}

const between = (code: readonly string[], other: string) => hunks(code, other.split('\n'));

/** The lines that the mark took the place of, the brackets around them included. */
function inPlaceOf(code: readonly string[], marked: string): readonly number[] {
  const after = marked.split('\n');
  const found = between(code, marked)
    .filter((hunk) => after.slice(...hunk.after).some((line) => line.includes(mark)))
    .flatMap(numbers);
  const [first = 0, last = 0] = [found[0], found.at(-1)];
  const isWrapped =
    /^\s*[{[(]$/.test(code[first - 2] ?? '') && /^\s*[}\])],?$/.test(code[last] ?? '');
  return isWrapped ? [first - 1, ...found, last + 1] : found;
}

const numbers = ({ before: [from, to] }: Hunk): readonly number[] =>
  Array.from({ length: to - from }, (_, at) => from + at + 1);

function named({ code, holes }: Snippet, name: RegExp): readonly number[] {
  // The name of the key's variable is none of the reader's values.
  const own = holes.reduceRight(
    (text, { ref, start, end }) =>
      ref === 'keyVariable' ? text : text.slice(0, start) + text.slice(end),
    code,
  );
  return own.split('\n').flatMap((line, at) => (name.test(line) ? [at + 1] : []));
}

/** Line numbers in words that need no language: `7`, `9–11, 14`. */
export function spans(lines: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const line of lines) {
    const last = runs.at(-1);
    if (last && last[1] === line - 1) last[1] = line;
    else runs.push([line, line]);
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}
