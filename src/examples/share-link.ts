import { offeredOf, setIn } from '../api/fields/index.ts';
import { readText, textOf } from '../api/fields/text.ts';
import { findExample } from './index.ts';
import type { Settings } from './template.ts';

/** What a link can hold: no files, and of a conversation the prompt alone. */
export type Shared = Omit<Settings, 'fileName' | 'moreFiles' | 'system' | 'turns' | 'jsonEdits'>;

/** What a link brought: an example, the values to fill in, and how many others were left out. */
export interface FromLink {
  readonly example: string;
  readonly values: Partial<Shared>;
  /** Counted alone, since their names are words of whoever made the link. */
  readonly dropped: number;
}

/** The longest values that are taken from a link, in characters. */
const longestText = 20_000;
const longestName = 200;

/** A fragment with the example and the values given: no key, no base URL, no file. */
export function toFragment(example: string, form: Partial<Shared>): string {
  const { prompt, model, stream, ...rest } = form;
  const fields = new URLSearchParams({ example });
  if (prompt !== undefined) fields.set('prompt', prompt);
  if (model !== undefined) fields.set('model', model);
  if (stream !== undefined) fields.set('stream', stream ? '1' : '0');
  for (const [field, value] of setIn(rest)) fields.set(field.name, textOf(field, value));
  return `#${fields}`;
}

/** Reads a fragment. `undefined` where it names no example of ours; whatever else is wrong in it is dropped. */
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
  if (text.length > longestText) return undefined;
  if (name === 'prompt') return text;
  if (name === 'model') return text && text.length <= longestName ? text : undefined;
  if (name === 'stream') return text === '1' ? true : text === '0' ? false : undefined;
  const field = offeredOf(name);
  return field && readText(field, text);
}
