import { asBytes, asText, type Bytes, type Format, type Part } from './part.ts';

// Markers. Source: ITU-T T.81, annex B.
const endOfImage = 0xd9;
const startOfScan = 0xda;
const comment = 0xfe;
/** Application segments that colours depend on, by marker. */
const colours: Readonly<Record<number, string>> = {
  224: 'JFIF\0',
  226: 'ICC_PROFILE\0',
  238: 'Adobe',
};

/** Segments up to the end of the first picture. What follows it, such as a preview or a film, is metadata too. */
function split(file: Bytes): readonly Part[] | undefined {
  const parts: Part[] = [{ bytes: file.subarray(0, 2), is: 'picture' }];
  let last = 0;
  let hasScan = false;
  for (let at = 2; at < file.length; ) {
    const marker = nextMarker(file, at);
    // Behind the header of a scan its data stands; elsewhere decoders pass over what stands between two segments.
    const between = file.subarray(at, marker);
    parts.push({ bytes: between, is: last === startOfScan ? 'picture' : 'metadata' });
    if (marker === file.length) break;
    const code = file[marker + 1] ?? 0;
    if (code === endOfImage) {
      parts.push({ bytes: file.subarray(marker, marker + 2), is: 'picture' });
      parts.push({ bytes: file.subarray(marker + 2), is: 'metadata' });
      break;
    }
    const length = ((file[marker + 2] ?? 0) << 8) | (file[marker + 3] ?? 0);
    const end = marker + 2 + length;
    if (length < 2 || end > file.length) return undefined;
    parts.push({ bytes: file.subarray(marker, end), is: kindOf(code, file, marker + 4) });
    hasScan ||= code === startOfScan;
    last = code;
    at = end;
  }
  return hasScan ? parts : undefined;
}

/** Where the next segment begins, or the file ends. Other markers belong to the data of a scan, or are none. */
function nextMarker(file: Bytes, from: number): number {
  for (let at = file.indexOf(0xff, from); at >= 0; at = file.indexOf(0xff, at + 1)) {
    const code = file[at + 1] ?? 0;
    if (code >= 0xc0 && code < 0xff && !(code >= 0xd0 && code <= 0xd8)) return at;
  }
  return file.length;
}

function kindOf(code: number, file: Bytes, at: number): Part['is'] {
  if ((code & 0xf0) !== 0xe0 && code !== comment) return 'picture';
  const opening = asText(file.subarray(at, at + 12));
  const colour = colours[code];
  if (colour && opening.startsWith(colour)) return 'picture';
  return code === 0xe1 && opening.startsWith('Exif\0') ? 'exif' : 'metadata';
}

const frame = (exif: Bytes): Bytes =>
  new Uint8Array([0xff, 0xe1, 0, exif.length + 8, ...asBytes('Exif\0\0'), ...exif]);

export const jpeg: Format = { split, frame };
