import * as v from 'valibot';
import type { Field } from './field.ts';
import { valueSchema } from './schema.ts';

// The form and a link have a value in the same words.

/** The text that stands for a value. */
export function textOf({ bare }: Field, value: unknown): string {
  if (Array.isArray(value)) return value.join('\n');
  if (typeof value !== 'object' || value === null) return String(value);
  return bare && 'type' in value ? String(value.type) : JSON.stringify(value);
}

/** The value that a text stands for, which may break a limit; `undefined` where it stands for none. */
export function parseText({ type, bare }: Field, text: string): unknown {
  if (bare) return bare.includes(text) ? { type: text } : undefined;
  switch (type) {
    case 'boolean':
      return { true: true, false: false }[text];
    case 'number':
    case 'integer':
      return jsonNumber.test(text) ? Number(text) : undefined;
    case 'string':
      return text;
    case 'string or object':
      return text.trimStart().startsWith('{') ? parseJson(text) : text;
    case 'string or array of strings':
      return linesOf(text);
    default:
      return parseJson(text);
  }
}

/** The value of a text where the field takes it, else `undefined`. */
export function readText(field: Field, text: string): unknown {
  const value = parseText(field, text);
  return v.is(valueSchema(field), value) ? value : undefined;
}

/** As a request would have it: `Number` takes `0x10` and blanks as well. */
const jsonNumber = /^-?(0|[1-9]\d*)(\.\d+)?(e[+-]?\d+)?$/i;

/** One a line; one alone is sent as a string. */
function linesOf(text: string): string | readonly string[] | undefined {
  const lines = text.split('\n').filter((line) => line !== '');
  return lines.length > 1 ? lines : lines[0];
}

function parseJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return isDeep(value) ? undefined : value;
  } catch {
    return undefined;
  }
}

/** What prints and reads a request goes into each value. */
const isDeep = (value: unknown, left = 100): boolean =>
  left === 0 ||
  (typeof value === 'object' &&
    value !== null &&
    Object.values(value).some((each) => isDeep(each, left - 1)));
