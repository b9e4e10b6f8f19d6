import { createInflater, type Inflate } from './inflate.ts';
import { asBytes, asText, type Bytes, type Format, type Part } from './part.ts';

/** Ancillary chunks that are part of the picture. Source: PNG third edition, 11.3. */
const picture =
  /^(?:tRNS|gAMA|cHRM|sRGB|iCCP|cICP|mDCV|cLLI|pHYs|acTL|fcTL|fdAT|sBIT|bKGD|hIST|sPLT)$/;
/** The first letter is small in what a reader may pass over. */
const isAncillary = (type: string) => /^[a-z]/.test(type);

/** Chunks up to the end of the picture. What follows it is metadata too. */
function split(file: Bytes): readonly Part[] | undefined {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const inflate = createInflater();
  const parts: Part[] = [{ bytes: file.subarray(0, 8), is: 'picture' }];
  let hasData = false;
  let type = '';
  for (let at = 8; at < file.length; ) {
    if (type === 'IEND' || at + 8 > file.length) {
      parts.push({ bytes: file.subarray(at), is: 'metadata' });
      break;
    }
    type = asText(file.subarray(at + 4, at + 8));
    if (!/^[A-Za-z]{4}$/.test(type)) return undefined;
    const end = Math.min(at + 12 + view.getUint32(at), file.length);
    const bytes = file.subarray(at, end);
    if (type === 'eXIf') parts.push({ bytes, is: 'exif' });
    else if (!isAncillary(type) || picture.test(type)) parts.push({ bytes, is: 'picture' });
    else
      parts.push({ bytes, is: 'metadata', unpack: unpack(type, bytes.subarray(8, -4), inflate) });
    hasData ||= type === 'IDAT';
    at = end;
  }
  return hasData ? parts : undefined;
}

/** The keyword and the text of a chunk. Source: PNG third edition, 11.3.3. */
const unpack = (type: string, data: Bytes, inflate: Inflate) => async () => {
  const afterNull = (from: number) => data.indexOf(0, from) + 1 || data.length;
  const first = afterNull(0);
  // A method; or a flag, a method, a language and the keyword in it.
  const start = type === 'iTXt' ? afterNull(afterNull(first + 2)) : first + 1;
  const isPacked = type === 'zTXt' || (type === 'iTXt' && data[first] === 1);
  const text = isPacked ? await inflate(data.subarray(start)) : data.subarray(first);
  const keyword = data.subarray(0, first);
  return text && join(keyword, unhex(asText(keyword), text));
};

/** ImageMagick's way of keeping metadata: a name, a length, and bytes as hexadecimal digits. */
function unhex(keyword: string, bytes: Bytes): Bytes {
  const text = asText(bytes);
  const opening = /^\s{0,9}\S{1,20}\s{1,9}\d{1,20}\s/.exec(text);
  if (!opening || !/^raw profile type /i.test(keyword)) return bytes;
  const digits = text.slice(opening[0].length).replace(/[^\da-f]/gi, '');
  const byteAt = (_: unknown, at: number) => Number.parseInt(digits.slice(2 * at, 2 * at + 2), 16);
  return Uint8Array.from({ length: digits.length >> 1 }, byteAt);
}

function join(first: Bytes, second: Bytes): Bytes {
  const joined = new Uint8Array(first.length + second.length);
  joined.set(first);
  joined.set(second, first.length);
  return joined;
}

function frame(exif: Bytes): Bytes {
  const chunk = new Uint8Array([0, 0, 0, exif.length, ...asBytes('eXIf'), ...exif, 0, 0, 0, 0]);
  new DataView(chunk.buffer).setUint32(chunk.length - 4, checksum(chunk.subarray(4, -4)));
  return chunk;
}

/** The checksum of PNG chunks, for few bytes. Source: PNG third edition, annex D. */
function checksum(bytes: Bytes): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? 0xedb88320 ^ (sum >>> 1) : sum >>> 1;
  }
  return ~sum >>> 0;
}

export const png: Format = { split, frame };
