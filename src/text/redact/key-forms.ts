/** A key as a server may write it, in units: what stands for one character of the key, or one character of Base64. */
export interface Form {
  readonly text: string;
  /** Where in the text each unit begins, and where the last one ends. */
  readonly bounds: readonly number[];
  /** So many units in a row give the key away. */
  readonly enough: number;
  /** The first unit with which such a row can begin: one from further left lies within the public beginning. */
  readonly first: number;
}

/** So many characters of a key in a row are masked; a shorter key goes whole. */
const enoughOfKey = 8;

/** Eight bytes decide ten characters of Base64 at the least, wherever in a group of three they begin. */
const enoughOfBase64 = 10;

/**
 * A key in the forms in which a server may send it back: as it is, as Base64 wherever in a longer text it
 * stands, percent-encoded, as hexadecimal digits, in the escapes of JSON, HTML and Markdown, and in the
 * small letters of a header's name. Eight characters of a key are 16 hexadecimal digits, 24 characters of
 * percent encoding and 48 of JSON's escapes, so that other texts of the kind are not masked by chance.
 * The first `isPublic` characters of it are no secret.
 */
export function formsOf(key: string, isPublic: number): readonly Form[] {
  const bytes = new TextEncoder().encode(key);
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0'));
  const each = [...written(key), hex.map((digits) => `%${digits}`), hex].flatMap(bothCases);
  const forms = [
    ...[key.split(''), ...each].map((units) => formOf(units, enoughOfKey, isPublic)),
    ...[0, 1, 2].flatMap((shift) => base64Forms(bytes, shift, isPublic)),
  ].filter(({ text }) => text.length >= Math.min(enoughOfKey, key.length));
  return key ? [...new Map(forms.map((form) => [form.text, form])).values()] : [];
}

/** How many characters the rows of units have that give the key away. */
export const lengthsOf = ({ bounds, enough, first }: Form): readonly number[] =>
  bounds.slice(first + enough).map((end, at) => end - (bounds[first + at] ?? 0));

/** The key, each character as one way of writing has it. */
function written(key: string): readonly (readonly string[])[] {
  const units = key.split('');
  const code = (unit: string) => unit.charCodeAt(0);
  const json = (unit: string) => `\\u${code(unit).toString(16).padStart(4, '0')}`;
  const isPunctuation = (unit: string) => /[^a-z\d]/i.test(unit);
  return [
    units.map((unit) => (isPunctuation(unit) ? `\\${unit}` : unit)),
    units.map((unit) => (unit === '/' ? '\\/' : unit)),
    units.map(json),
    units.map((unit) => (isPunctuation(unit) ? json(unit) : unit)),
    units.map((unit) => `&#x${code(unit).toString(16)};`),
    units.map((unit) => `&#${code(unit)};`),
    [...key.toWellFormed()].map(encodeURIComponent),
    units.map((unit) => unit.toLowerCase()),
    units.map((unit) => unit.toUpperCase()),
  ];
}

/** The digits of escapes in small letters and in capitals, whatever the letters beside them. */
const bothCases = (units: readonly string[]): readonly (readonly string[])[] => [
  units.map((unit) => unit.replace(digits, (found) => found.toLowerCase())),
  units.map((unit) => unit.replace(digits, (found) => found.toUpperCase())),
];
const digits = /[\da-f]{2,}/gi;

function formOf(units: readonly string[], enough: number, isPublic: number): Form {
  const bounds = [0];
  for (const unit of units) bounds.push((bounds.at(-1) ?? 0) + unit.length);
  const needed = Math.min(enough, units.length);
  const first = Math.max(0, isPublic - needed + 1);
  return { text: units.join(''), bounds, enough: needed, first };
}

/**
 * The characters of Base64 that `bytes` alone decide when they stand `shift` bytes into a group of three:
 * those at the edges carry bits of their neighbours as well. In the alphabet of URLs too.
 */
function base64Forms(bytes: Uint8Array, shift: number, isPublic: number): readonly Form[] {
  const text = btoa('\0'.repeat(shift) + String.fromCharCode(...bytes));
  const from = Math.ceil((shift * 8) / 6);
  const core = text.slice(from, Math.floor(((shift + bytes.length) * 8) / 6));
  const publicHere = Math.max(0, Math.floor(((shift + isPublic) * 8) / 6) - from);
  return [core, core.replaceAll('+', '-').replaceAll('/', '_')].map((each) =>
    formOf(each.split(''), enoughOfBase64, publicHere),
  );
}
