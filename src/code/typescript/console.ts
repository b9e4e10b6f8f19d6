import type { OutputStream } from '../room/messages.ts';
import { show } from './inspect.ts';

type Print = (stream: OutputStream, text: string) => void;

/** `console` as Node has it: `log` and its like to the output, `error` and its like to that of errors. */
export function createConsole(print: Print) {
  let indent = '';
  const timers = new Map<string, number>();
  const line =
    (stream: OutputStream) =>
    (...values: readonly unknown[]) =>
      print(stream, `${indent}${format(values).replaceAll('\n', `\n${indent}`)}\n`);
  const log = line('stdout');
  const error = line('stderr');
  const sinceStart = (label: string) =>
    `${label}: ${(performance.now() - (timers.get(label) ?? 0)).toFixed(3)}ms`;
  return {
    log,
    info: log,
    debug: log,
    dir: (value: unknown) => log(value),
    table: log,
    error,
    warn: error,
    trace: (...values: readonly unknown[]) => error('Trace:', ...values),
    assert: (isTrue: unknown, ...values: readonly unknown[]) => {
      if (!isTrue) error('Assertion failed', ...values);
    },
    group: (...values: readonly unknown[]) => {
      if (values.length) log(...values);
      indent += '  ';
    },
    groupEnd: () => {
      indent = indent.slice(2);
    },
    time: (label = 'default') => void timers.set(label, performance.now()),
    timeLog: (label = 'default') => log(sinceStart(label)),
    timeEnd: (label = 'default') => {
      log(sinceStart(label));
      timers.delete(label);
    },
  };
}

/** `%s` and its like in the first text take the values that follow. */
function format(values: readonly unknown[]): string {
  const [first, ...rest] = values;
  if (typeof first !== 'string' || !rest.length) return values.map(show).join(' ');
  const left = [...rest];
  const text = first.replaceAll(/%([sdifjoOc%])/g, (hole, kind: string) => {
    if (kind === '%') return '%';
    if (!left.length) return hole;
    const value = left.shift();
    if (kind === 'c') return '';
    if (kind === 'j') return JSON.stringify(value);
    if (kind === 'd' || kind === 'f') return String(Number(value));
    if (kind === 'i') return String(Number.parseInt(String(value), 10));
    return kind === 's' && typeof value !== 'object' ? String(value) : show(value);
  });
  return [text, ...left.map(show)].join(' ');
}
