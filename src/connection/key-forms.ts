/**
 * A key in the forms in which a server may send it back: as it is, as Base64 wherever in a longer text it
 * stands, percent-encoded, as hexadecimal digits, in the escapes of JSON, HTML and Markdown, and in the
 * small letters of a header's name.
 */
export function formsOf(key: string): readonly string[] {
  if (!key) return [];
  const bytes = new TextEncoder().encode(key);
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0'));
  const base64 = [0, 1, 2].map((shift) => base64Core(bytes, shift));
  const forms = [
    key,
    key.toLowerCase(),
    key.toUpperCase(),
    key.replace(punctuation, '\\$&'),
    key.replaceAll('/', '\\/'),
    ...[lower, upper].flatMap((digits) => [
      key.replace(/[\s\S]/g, (unit) => `\\u${digits(unit, 4)}`),
      key.replace(punctuation, (unit) => `\\u${digits(unit, 4)}`),
      key.replace(/[\s\S]/g, (unit) => `&#x${digits(unit, 2)};`),
    ]),
    key.replace(/[\s\S]/g, (unit) => `&#${unit.charCodeAt(0)};`),
    encodeURIComponent(key.toWellFormed()),
    ...base64,
    ...base64.map((text) => text.replaceAll('+', '-').replaceAll('/', '_')),
    ...bothCases(hex.map((digits) => `%${digits}`).join('')),
    ...bothCases(hex.join('')),
  ];
  return [...new Set(forms)].filter((form) => form.length >= Math.min(8, key.length));
}

const punctuation = /[^a-z\d]/gi;
const lower = (unit: string, length: number) =>
  unit.charCodeAt(0).toString(16).padStart(length, '0');
const upper = (unit: string, length: number) => lower(unit, length).toUpperCase();
const bothCases = (text: string) => [text, text.toUpperCase()];

/**
 * The characters of Base64 that `bytes` alone decide when they stand `shift` bytes into a group of three:
 * those at the edges carry bits of their neighbours as well.
 */
function base64Core(bytes: Uint8Array, shift: number): string {
  const text = btoa('\0'.repeat(shift) + String.fromCharCode(...bytes));
  return text.slice(Math.ceil((shift * 8) / 6), Math.floor(((shift + bytes.length) * 8) / 6));
}
