import { type MediaType, mediaTypes } from '../examples/media-type.ts';
import { sniff } from '../examples/sniff.ts';
import { open } from '../text/data-url.ts';
import { invalidBody } from './api-error.ts';
import { decodeBase64 } from './base64.ts';

export interface DecodedFile<Type extends MediaType> {
  readonly type: Type;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/**
 * Decodes a Base64 data URL and checks that the bytes are what it declares.
 * `at` is the place in the request, for the error; `accepts` are the types taken there.
 */
export function readDataUrl<Type extends MediaType>(
  url: string,
  at: string,
  accepts: readonly Type[],
): DecodedFile<Type> {
  const refuse = (problem: string) => invalidBody(`${at}: ${problem}`);
  if (/^https?:/i.test(url)) {
    throw refuse('the sandbox has no network and cannot fetch a URL. Send the file as a data URL.');
  }
  const opened = open(url);
  const isUrl = 'head' in opened && opened.dataAt === opened.head.length; // with nothing before it
  const declared = isUrl && /^data:([^;,\s]+)/i.exec(opened.head)?.[1];
  if (!declared) throw refuse('expected a data URL that begins with data:<media type>;base64,');
  const type = accepts.find((each) => each === declared.toLowerCase());
  if (!type) throw refuse(`${declared} is not taken here. Expected ${accepts.join(', ')}.`);

  const base64 = url.slice(opened.dataAt);
  const decoded = decodeBase64(base64);
  if ('badAt' in decoded)
    throw refuse(`the Base64 does not decode: ${explain(base64, decoded.badAt)}`);
  if (decoded.bytes.length === 0) throw refuse('the file is empty: it has 0 bytes.');

  const found = sniff(decoded.bytes);
  if (found !== type) {
    const actual = found ? `a ${mediaTypes[found].label}` : 'of no type that is taken';
    throw refuse(`declared as ${type}, but by its first bytes the file is ${actual}.`);
  }
  return { type, bytes: decoded.bytes };
}

/** Positions count characters of the Base64 itself, from 0. */
function explain(base64: string, badAt: number): string {
  const position = `at position ${badAt} of ${base64.length}`;
  if (badAt >= base64.length) {
    return `it ends ${position}, which is no multiple of four. It was cut off, or its = padding is missing.`;
  }
  const code = base64.codePointAt(badAt) ?? 0;
  const hex = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  const shown = code > 0x20 && code !== 0x7f ? `"${String.fromCodePoint(code)}"` : hex;
  return `${shown} ${position} is not in the alphabet.`;
}
