/** A key with all that keys are made of, and found nowhere else. */
export const canary = 'sk-Canary_7Qz-41xWb+P9/vR2tLmN8eKd';

const bytes = Buffer.from(canary);
const each = (write: (code: number) => string) => [...bytes].map(write).join('');
const hex = (code: number, length = 2) => code.toString(16).padStart(length, '0');
const flip = (base64: string) => base64.replaceAll('+', '-').replaceAll('/', '_');

/** Base64 of the key `shift` bytes into a text, without the characters that its neighbours decide. */
const base64 = (shift: number) =>
  Buffer.concat([Buffer.alloc(shift), bytes, Buffer.alloc(3)])
    .toString('base64')
    .slice(Math.ceil((shift * 4) / 3), Math.floor(((shift + bytes.length) * 4) / 3));

const punctuation = /[^a-z\d]/gi;
const escapeOf = (character: string) => `\\u${hex(character.charCodeAt(0), 4)}`;

/** What a server can make of a key. Written apart from `src/connection/key-forms.ts`, which it tests. */
export const encodings: Readonly<Record<string, string>> = {
  plain: canary,
  'small letters': canary.toLowerCase(),
  'Base64, aligned': base64(0),
  'Base64, one byte on': base64(1),
  'Base64, two bytes on': base64(2),
  'Base64 for URLs': flip(base64(0)),
  'Base64 for URLs, one byte on': flip(base64(1)),
  'percent-encoded where needed': encodeURIComponent(canary),
  'percent-encoded': each((code) => `%${hex(code).toUpperCase()}`),
  hexadecimal: each((code) => hex(code)),
  'hexadecimal in capitals': each((code) => hex(code)).toUpperCase(),
  'JSON escapes': each((code) => escapeOf(String.fromCharCode(code))),
  'JSON escapes where .NET writes them': canary.replace(punctuation, escapeOf),
  'JSON with escaped slashes': canary.replaceAll('/', '\\/'),
  'HTML entities': each((code) => `&#${code};`),
  'HTML entities in hexadecimal': each((code) => `&#x${hex(code)};`),
  'Markdown escapes': canary.replace(punctuation, '\\$&'),
};

/** The forms of the key that a text holds, whole or down to the last eight characters of the key itself. */
export function hitsIn(text: string): string[] {
  const found = Object.entries(encodings).filter(([, form]) => text.includes(form));
  const tail = text.includes(canary.slice(-8)) ? ['its last eight characters'] : [];
  return [...found.map(([name]) => name), ...tail];
}
