/** A key with all that keys are made of, and found nowhere else. */
export const canary = 'sk-Canary_7Qz-41xWb+P9/vR2tLmN8eKd';

const each = (text: string, write: (code: number) => string) =>
  [...Buffer.from(text)].map(write).join('');
const hex = (code: number, length = 2) => code.toString(16).padStart(length, '0');
const flip = (base64: string) => base64.replaceAll('+', '-').replaceAll('/', '_');

/** Base64 of a text `shift` bytes into another, without the characters that its neighbours decide. */
const base64 = (text: string, shift: number) => {
  const around = [Buffer.alloc(shift), Buffer.from(text), Buffer.alloc(3)];
  return Buffer.concat(around)
    .toString('base64')
    .slice(Math.ceil((shift * 4) / 3), Math.floor(((shift + text.length) * 4) / 3));
};

const punctuation = /[^a-z\d]/gi;
const escapeOf = (character: string) => `\\u${hex(character.charCodeAt(0), 4)}`;

/** What a server can make of a key, or a part of it. Written apart from `src/connection/`, which it tests. */
const ways: Readonly<Record<string, (text: string) => string>> = {
  plain: (text) => text,
  'small letters': (text) => text.toLowerCase(),
  'Base64, aligned': (text) => base64(text, 0),
  'Base64, one byte on': (text) => base64(text, 1),
  'Base64, two bytes on': (text) => base64(text, 2),
  'Base64 for URLs': (text) => flip(base64(text, 0)),
  'Base64 for URLs, one byte on': (text) => flip(base64(text, 1)),
  'percent-encoded where needed': encodeURIComponent,
  'percent-encoded': (text) => each(text, (code) => `%${hex(code).toUpperCase()}`),
  hexadecimal: (text) => each(text, (code) => hex(code)),
  'hexadecimal in capitals': (text) => each(text, (code) => hex(code)).toUpperCase(),
  'JSON escapes': (text) => each(text, (code) => escapeOf(String.fromCharCode(code))),
  'JSON escapes where .NET writes them': (text) => text.replace(punctuation, escapeOf),
  'JSON with escaped slashes': (text) => text.replaceAll('/', '\\/'),
  'HTML entities': (text) => each(text, (code) => `&#${code};`),
  'HTML entities in hexadecimal': (text) => each(text, (code) => `&#x${hex(code)};`),
  'Markdown escapes': (text) => text.replace(punctuation, '\\$&'),
};

/** The whole key, written in each way. */
export const encodings: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(ways).map(([name, write]) => [name, write(canary)]),
);

/** Eight characters of the key in a row, from each place in it, written in each way. */
const eights = Object.entries(ways).map(([name, write]) => {
  const places = Array.from({ length: canary.length - 7 }, (_, at) => canary.slice(at, at + 8));
  return [name, [...new Set(places.map(write))]] as const;
});

/** The forms of the key of which a text holds eight characters in a row, or more. */
export const hitsIn = (text: string): string[] =>
  eights.filter(([, forms]) => forms.some((form) => text.includes(form))).map(([name]) => name);
