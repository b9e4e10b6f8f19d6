import { CompileError } from './compile.ts';
import { show } from './inspect.ts';

/** What a reader knows their program as. */
export const fileName = 'main.mts';

/**
 * An exception as a terminal shows it: the line of the program, the name and the words, and the way there through the
 * program's own lines. `address` is where the program was imported from, `code` what the reader wrote.
 */
export function describe(error: unknown, code: string, address = ''): string {
  if (error instanceof CompileError) return at(error.line, code) + head(error);
  if (!(error instanceof Error)) return `Uncaught ${show(error)}`;
  const lines = address ? linesIn(error.stack ?? '', address) : [];
  const line = lines[0] ?? lineOf(error, address);
  const way = lines.map((each) => `    at ${fileName}:${each}`).join('\n');
  return [(line ? at(line, code) : '') + head(error), way].filter(Boolean).join('\n');
}

const head = ({ name, message }: Error): string => (message ? `${name}: ${message}` : name);

function at(line: number, code: string): string {
  const text = code.split('\n')[line - 1]?.trim() ?? '';
  return `${fileName}:${line}\n${text ? `    ${text.slice(0, 200)}\n` : ''}\n`;
}

/** The lines of the program in a stack, the innermost first. V8 and SpiderMonkey both end a place in `:line:column`. */
const linesIn = (stack: string, address: string): readonly number[] =>
  stack
    .split('\n')
    .flatMap((line) => (line.includes(address) ? [/:(\d+):\d+\)?$/.exec(line)?.[1]] : []))
    .flatMap((line) => (line ? [Number(line)] : []));

/** Takes the report of an error in the place of `whenUncaught`. */
let probe: ((report: ErrorEvent) => void) | undefined;

/** Hears of each error that nobody caught, a promise's too. */
export function whenUncaught(fail: (error: unknown) => void): void {
  self.addEventListener('error', (report) => {
    report.preventDefault();
    if (probe) probe(report);
    else fail(report.error);
  });
  self.addEventListener('unhandledrejection', (report) => {
    report.preventDefault();
    fail(report.reason);
  });
}

/** Where a browser found that a module is none. Firefox notes it on the error; Chromium tells it when the error is reported. */
function lineOf(error: Error, address: string): number | undefined {
  const place = error as Error & { lineNumber?: number; fileName?: string };
  if (place.fileName === address) return place.lineNumber;
  let line: number | undefined;
  probe = (report) => {
    if (report.filename === address) line = report.lineno;
  };
  reportError(error);
  probe = undefined;
  return line;
}
