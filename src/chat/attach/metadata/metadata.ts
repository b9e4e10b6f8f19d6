import { sniff } from '../../../examples/sniff.ts';
import { jpeg } from './jpeg.ts';
import { exifOf, orientationOf } from './orientation.ts';
import type { Bytes, Format } from './part.ts';
import { tellsPlace } from './place.ts';
import { png } from './png.ts';
import { webp } from './webp.ts';

const formats: Readonly<Record<string, Format>> = {
  'image/jpeg': jpeg,
  'image/png': png,
  'image/webp': webp,
};

/** Does a photograph say where it was taken? Rejects only when the file cannot be read. */
export async function findLocation(file: Blob): Promise<boolean> {
  const { format, bytes } = await open(file);
  if (!format) return false;
  const parts = format.split(bytes);
  if (!parts) return tellsPlace(bytes);
  for (const part of parts) {
    if (part.is === 'picture') continue;
    if (tellsPlace(part.bytes)) return true;
    if (!part.unpack) continue;
    const unpacked = await part.unpack();
    // What is too much to look at may hold one.
    if (!unpacked || tellsPlace(unpacked)) return true;
  }
  return false;
}

/**
 * The file without its metadata, which goes in whole segments: JPEG, PNG and WEBP. What the picture is made of keeps its
 * bytes, colour profile included, and of EXIF stays which way up it is. Nothing where the file is of another format, or
 * not understood. Rejects only when it cannot be read.
 */
export async function removeMetadata(file: Blob): Promise<Blob | undefined> {
  const { format, bytes } = await open(file);
  const parts = format?.split(bytes);
  if (!format || !parts) return undefined;
  // A reader goes by the first.
  const exif = parts.find(({ is }) => is === 'exif');
  const orientation = exif ? orientationOf(exif.bytes) : 1;
  const pieces = parts.flatMap((part): Bytes[] => {
    if (part.is === 'picture') return [part.bytes];
    return part === exif && orientation !== 1 ? [format.frame(exifOf(orientation))] : [];
  });
  format.mend?.(pieces, orientation !== 1);
  return new Blob(pieces, { type: file.type });
}

async function open(file: Blob): Promise<{ format: Format | undefined; bytes: Bytes }> {
  const head = new Uint8Array(await file.slice(0, 16).arrayBuffer());
  const format = formats[sniff(head) ?? ''];
  return { format, bytes: format ? new Uint8Array(await file.arrayBuffer()) : head };
}
