import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createRedactor, redact } from '../../api/redact.ts';
import { mask } from './redact.ts';

// Texts that hold no eight characters of the key in a row come out as they went in.

/** Numbers that look random and are the same each time. */
function dice(seed: number) {
  let state = seed;
  return (sides: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

const keys = [
  'sk-proj-the-quick-brown-fox-jumps-over',
  'sk-ant-api03-from-const-import-return',
  'my-model-is-called-gpt-4o-mini-here',
  '0123456789abcdef0123456789abcdef',
  'AIzaSyFile-Model-Prompt-Token-Stop',
  'aaaaaaaa-bbbbbbbb-aaaaaaaa-bbbbbbbb',
];

const read = (path: string) => readFileSync(`${import.meta.dirname}/../../${path}`, 'utf8');
const pages = ['concepts', 'errors', 'es/concepts'].map((name) => read(`content/docs/${name}.mdx`));
const code = read('chat/send/run.ts');
const json = JSON.stringify({ pages, code }).replace(
  /[^ -~]/g,
  (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
);
const texts: Readonly<Record<string, string>> = {
  'pages of prose': pages.join('\n'),
  code,
  'JSON with escapes': json,
  hexadecimal: Buffer.from(json).toString('hex'),
  Base64: btoa(json),
  'percent encoding': encodeURIComponent(json),
};

describe.each(keys)('%s', (key) => {
  test.each(Object.entries(texts))('%s', (_, text) => {
    expect(text.length).toBeGreaterThan(1000);
    // Not compared by `toBe`, which would print all of it.
    expect(redact(text, key) === text).toBe(true);
    const roll = dice(1);
    const redactor = createRedactor(key);
    let out = '';
    for (let at = 0; at < text.length; ) {
      const size = 1 + roll(40);
      out += redactor.push(text.slice(at, at + size));
      at += size;
    }
    expect(out + redactor.flush() === text).toBe(true);
  });
});

/** As slow as it is plain: each stretch of eight is looked up in the key. */
function plainly(text: string, key: string): string {
  let out = '';
  let end = 0;
  for (let at = 0; at < text.length; at++) {
    if (key.includes(text.slice(at, at + 8)) && at + 8 <= text.length) {
      if (at >= end) out += mask;
      end = at + 8;
    }
    if (at >= end) out += text[at];
  }
  return out;
}

test('texts made of parts of keys, whole and in pieces', () => {
  const roll = dice(14);
  const letters = (length: number) => Array.from({ length }, () => 'ab-'[roll(3)]).join('');
  for (let round = 0; round < 3000; round++) {
    const key = letters(8 + roll(30));
    const part = () => key.slice(roll(key.length), 1 + roll(key.length));
    const pieces = Array.from({ length: 1 + roll(12) }, () =>
      roll(3) ? part() : letters(1 + roll(4)),
    );
    const text = pieces.join('');
    expect(redact(text, key)).toBe(plainly(text, key));
    const redactor = createRedactor(key);
    const out = pieces.map((piece) => redactor.push(piece)).join('') + redactor.flush();
    expect(plainly(out, key)).toBe(out);
    const masks = out.split(mask).length - 1;
    const shown = out.replaceAll(mask, '');
    const whole = plainly(text, key).replaceAll(mask, '');
    // What a stream has shown by the time that it turns out to be the key's.
    expect(shown.length - whole.length).toBeGreaterThanOrEqual(0);
    expect(shown.length - whole.length).toBeLessThanOrEqual(3 * masks);
  }
});
