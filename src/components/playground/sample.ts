import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Example } from '../../examples/index.ts';
import type { Translate } from '../../strings/translate.ts';
import { factsOf } from './facts.ts';

// What a page tells of a sample before a byte of it is loaded. Runs as the site is built.

const read = ({ sample }: Example) => readFile(join(process.cwd(), 'public', sample.path));

const isImage = ({ sample }: Example) => sample.type.startsWith('image/');

/** `PNG · 1200 × 800 px · 258 KB → 344 KB as Base64`, in the language of `words`. */
export async function sampleFacts(example: Example, translate: Translate): Promise<string> {
  const bytes = await read(example);
  const size = isImage(example) ? await sharp(bytes).metadata() : undefined;
  const { type } = example.sample;
  return factsOf({ type, size: bytes.length, pixels: size }, translate);
}

/** Where the site has a small picture of an example's sample. */
export const thumbnailPath = ({ id }: Example): string => `/thumbnails/${id}.webp`;

/** That picture: twice the 120 × 80 pixels of its place, for fine screens. */
export const thumbnail = async (example: Example): Promise<Buffer> =>
  sharp(await read(example))
    .resize(240, 160)
    .webp({ quality: 70, effort: 6 })
    .toBuffer();
