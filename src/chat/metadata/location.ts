import { sniff } from '../../examples/sniff.ts';
import type { Block } from './block.ts';
import { applyEdits, type Edit, editsFor } from './edits.ts';
import { walkJpeg } from './jpeg.ts';
import { walkPng } from './png.ts';
import { fixWebp, walkWebp } from './webp.ts';

/** How the metadata of a format is found, and what its frame needs once some is gone. */
interface Format {
  readonly walk: (file: Blob) => Promise<Block[]>;
  readonly fix?: (file: Blob, edits: readonly Edit[]) => Promise<Edit[]>;
}

const formats: Readonly<Record<string, Format>> = {
  'image/jpeg': { walk: walkJpeg },
  'image/png': { walk: walkPng },
  'image/webp': { walk: walkWebp, fix: fixWebp },
};

/** Does a photograph say where it was taken? Rejects only when the file cannot be read. */
export async function findLocation(file: Blob): Promise<boolean> {
  return (await plan(file)).length > 0;
}

/**
 * The file without the place where it was taken: JPEG, PNG and WEBP. Image data and, where it can be told apart, all
 * other metadata keep their bytes. The same object where there is no location. Rejects only when it cannot be read.
 */
export async function removeLocation(file: Blob): Promise<Blob> {
  const edits = await plan(file);
  return edits.length > 0 ? await applyEdits(file, edits) : file;
}

async function plan(file: Blob): Promise<Edit[]> {
  const head = new Uint8Array(await file.slice(0, 16).arrayBuffer());
  const format = formats[sniff(head) ?? ''];
  if (!format) return [];
  const edits = await editsFor(file, await format.walk(file));
  return edits.length > 0 && format.fix ? [...edits, ...(await format.fix(file, edits))] : edits;
}
