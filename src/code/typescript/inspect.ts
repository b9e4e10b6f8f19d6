/** The longest object that stands on one line, in characters. */
const lineLength = 72;
const deepest = 3;

/** A value as `console.log` prints it: text as it is, the rest as a programmer would write it. */
export const show = (value: unknown): string =>
  typeof value === 'string' ? value : inspect(value, 0, new Set());

function inspect(value: unknown, depth: number, above: ReadonlySet<object>): string {
  if (typeof value === 'string') return quote(value);
  if (typeof value === 'bigint') return `${value}n`;
  if (typeof value === 'function') return `[Function: ${value.name || '(anonymous)'}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  if (above.has(value)) return '[Circular]';
  if (value instanceof Error) return value.stack ?? `${value}`;
  if (value instanceof Date) return Number.isNaN(+value) ? 'Invalid Date' : value.toISOString();
  if (value instanceof RegExp) return String(value);
  if (value instanceof Promise) return 'Promise {}';
  const inner = new Set(above).add(value);
  const each = (item: unknown) => inspect(item, depth + 1, inner);
  if (Array.isArray(value) || ArrayBuffer.isView(value)) {
    const items = [...(value as Iterable<unknown>)].slice(0, 100);
    const length = (value as { length: number }).length;
    const rest = length > items.length ? [`... ${length - items.length} more items`] : [];
    const name = Array.isArray(value) ? '' : `${nameOf(value)}(${length}) `;
    if (depth >= deepest && items.length) return `[${nameOf(value)}]`;
    return name + lay('[', [...items.map(each), ...rest], ']');
  }
  if (depth >= deepest) return `[${nameOf(value)}]`;
  if (value instanceof Map)
    return `Map(${value.size}) ${lay(
      '{',
      [...value].map(([key, item]) => `${each(key)} => ${each(item)}`),
      '}',
    )}`;
  if (value instanceof Set) return `Set(${value.size}) ${lay('{', [...value].map(each), '}')}`;
  const name = nameOf(value);
  const entries = Object.entries(value).map(([key, item]) => `${keyText(key)}: ${each(item)}`);
  return (name === 'Object' ? '' : `${name} `) + lay('{', entries, '}');
}

const nameOf = (value: object): string => value.constructor?.name || 'Object';

const keyText = (key: string): string => (/^[\p{L}_$][\p{L}\d_$]*$/u.test(key) ? key : quote(key));

const quote = (text: string): string =>
  text.includes("'")
    ? JSON.stringify(text)
    : `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"')}'`;

function lay(open: string, items: readonly string[], close: string): string {
  if (!items.length) return open + close;
  const line = items.join(', ');
  if (line.length <= lineLength && !line.includes('\n')) return `${open} ${line} ${close}`;
  const lines = items.map((item) => `  ${item.replaceAll('\n', '\n  ')}`);
  return `${open}\n${lines.join(',\n')}\n${close}`;
}
