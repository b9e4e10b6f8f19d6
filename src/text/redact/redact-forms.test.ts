import { describe, expect, test } from 'vitest';
import { createRedactor, redact } from '../../api/redact.ts';
import { mask } from './redact.ts';

const key = 'sk-canary-01234+/789abcdefXYZ';

const each = (write: (code: string, character: string) => string) => (text: string) =>
  [...text].map((character) => write(character.charCodeAt(0).toString(16), character)).join('');
const capitals = (hex: string) => hex.toUpperCase();

/** How a server may write a key, and any part of it. */
const ways: Readonly<Record<string, (text: string) => string>> = {
  'as it is': (text) => text,
  'in small letters': (text) => text.toLowerCase(),
  'in capitals': (text) => text.toUpperCase(),
  Base64: btoa,
  'Base64 with its scheme': (text) => btoa(`Bearer ${text}`),
  'Base64 one byte in': (text) => btoa(`x${text}`),
  'Base64 inside more': (text) => btoa(`{"key":"${text}","more":true}`),
  'Base64 for URLs': (text) => btoa(`??${text}>>`).replaceAll('+', '-').replaceAll('/', '_'),
  'percent-encoded': each((hex) => `%${hex}`),
  'percent-encoded where needed': encodeURIComponent,
  'percent-encoded where needed, in small letters': (text) =>
    encodeURIComponent(text).replace(/%../g, (found) => found.toLowerCase()),
  hexadecimal: each((hex) => hex),
  'hexadecimal in capitals': each(capitals),
  'HTML entities': each((_, character) => `&#${character.charCodeAt(0)};`),
  'HTML entities in hex': each((hex) => `&#x${hex};`),
  'HTML entities in hex, in capitals': each((hex) => `&#x${capitals(hex)};`),
  'Markdown escapes': (text) => text.replace(/[^a-z\d]/gi, '\\$&'),
  'JSON escapes': each((hex) => `\\u00${hex}`),
  'JSON escapes of punctuation': each((hex, character) =>
    /[a-z\d]/i.test(character) ? character : `\\u00${capitals(hex)}`,
  ),
  'JSON with escaped slashes': (text) => text.replaceAll('/', '\\/'),
};

/** What is left beside a mask belongs to the text around the key. */
const around: Readonly<Record<string, number>> = {
  'Base64 with its scheme': 10,
  'Base64 inside more': 30,
  'Base64 for URLs': 8,
};

describe.each(Object.entries(ways))('%s', (name, write) => {
  const rest = around[name] ?? 4;
  const shown = (text: string) => text.replaceAll(mask, '').length;

  test('the whole key is masked, and cut at every place', () => {
    const form = write(key);
    expect(redact(form, key)).toContain(mask);
    expect(shown(redact(form, key))).toBeLessThanOrEqual(rest);
    for (let at = 0; at <= form.length; at++) {
      const redactor = createRedactor(key);
      const out = redactor.push(form.slice(0, at)) + redactor.push(form.slice(at));
      const whole = out + redactor.flush();
      expect(shown(whole)).toBeLessThanOrEqual(rest + 7);
      // A unit that the cut divides is under the same mask.
      expect(whole.split(mask)).toHaveLength(2);
    }
  });

  test('so are any eight characters of it, in pieces of any size', () => {
    for (let from = 0; from + 8 <= key.length; from++) {
      const form = write(key.slice(from, from + 8));
      expect(redact(form, key)).toContain(mask);
      for (const size of [1, 2, 3, 5, 7, 11]) {
        const redactor = createRedactor(key);
        let out = '';
        for (let at = 0; at < form.length; at += size)
          out += redactor.push(form.slice(at, at + size));
        expect(out + redactor.flush()).toContain(mask);
      }
    }
  });

  test('six characters are not', () => {
    for (let from = 0; from + 6 <= key.length; from++) {
      const form = write(key.slice(from, from + 6));
      expect(redact(form, key)).toBe(form);
    }
  });
});
