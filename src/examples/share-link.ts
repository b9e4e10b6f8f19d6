import { findExample } from './index.ts';
import { allows, offered, parameterOf } from './parameters.ts';
import type { Settings } from './template.ts';

/** What a link can hold: no files, and of a conversation the prompt alone. */
export type Shared = Omit<Settings, 'fileName' | 'moreFiles' | 'system' | 'turns' | 'custom'>;

/** What a link brought: an example, the values to fill in, and how many others were left out. */
export interface FromLink {
  readonly example: string;
  readonly values: Partial<Shared>;
  /** Counted alone, since their names are words of whoever made the link. */
  readonly dropped: number;
}

/** The longest values that are taken from a link, in characters. */
const longestPrompt = 20_000;
const longestName = 200;

type OfferedName = (typeof offered)[number];

/** A fragment with the example and the values given: no key, no base URL, no file. */
export function toFragment(example: string, form: Partial<Shared>): string {
  const { prompt, model, stream, ...rest } = form;
  const fields = new URLSearchParams({ example });
  if (prompt !== undefined) fields.set('prompt', prompt);
  if (model !== undefined) fields.set('model', model);
  if (stream !== undefined) fields.set('stream', stream ? '1' : '0');
  for (const name of offered) {
    const value = rest[name];
    if (value !== undefined)
      fields.set(name, typeof value === 'object' ? value.type : String(value));
  }
  return `#${fields}`;
}

/** Reads a fragment. `undefined` where it names no example of ours; whatever else is odd in it is dropped. */
export function fromFragment(fragment: string): FromLink | undefined {
  const fields = new URLSearchParams(fragment.replace(/^#/, ''));
  const example = fields.get('example') ?? '';
  if (!findExample(example)) return undefined;
  const values: Record<string, unknown> = {};
  let dropped = 0;
  for (const [name, text] of fields) {
    if (name === 'example') continue;
    const value = read(name, text);
    if (value === undefined) dropped++;
    else values[name] = value;
  }
  return { example, values: values as Partial<Shared>, dropped };
}

function read(name: string, text: string): unknown {
  if (name === 'prompt') return text.length <= longestPrompt ? text : undefined;
  if (name === 'model') return text && text.length <= longestName ? text : undefined;
  if (name === 'stream') return text === '1' ? true : text === '0' ? false : undefined;
  if (name === 'response_format')
    return text === 'text' || text === 'json_object' ? { type: text } : undefined;
  return isOffered(name) ? readParameter(name, text) : undefined;
}

const isOffered = (name: string): name is OfferedName =>
  (offered as readonly string[]).includes(name);

function readParameter(name: OfferedName, text: string): unknown {
  const parameter = parameterOf(name);
  if (parameter.values) return parameter.values.includes(text) ? text : undefined;
  const value = jsonNumber.test(text) ? Number(text) : Number.NaN;
  return allows(parameter, value) ? value : undefined;
}

/** As a request would have it: `Number` takes `0x10` and blanks as well. */
const jsonNumber = /^-?(0|[1-9]\d*)(\.\d+)?(e[+-]?\d+)?$/i;
