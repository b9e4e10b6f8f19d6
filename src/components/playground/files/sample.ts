import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Sample } from '../../../examples/example.ts';
import type { Translate } from '../../../strings/translate.ts';
import { factsOf } from './facts.ts';

// What a page tells of a sample before a byte of it is loaded. Runs as the site is built.

const read = ({ path }: Sample) => readFile(join(process.cwd(), 'public', path));

/** Whether a sample can be shown as a small picture. */
export const isPicture = ({ type }: Sample): boolean => type.startsWith('image/');

/** `PNG · 1200 × 800 px · 258 KB → 344 KB as Base64`, in the language of `translate`. */
export async function sampleFacts(sample: Sample, translate: Translate): Promise<string> {
  const bytes = await read(sample);
  const pixels = isPicture(sample) ? await sharp(bytes).metadata() : undefined;
  return factsOf({ type: sample.type, size: bytes.length, pixels }, translate);
}

/** Where the site has that picture. */
export const thumbnailPath = ({ name }: Sample): string => `/thumbnails/${name}.webp`;

/** The picture itself, at the 120 × 80 pixels of its place: it is loaded once it is seen. */
export const thumbnail = async (sample: Sample): Promise<Buffer> =>
  sharp(await read(sample))
    .resize(120, 80)
    .webp({ quality: 25, effort: 6 })
    .toBuffer();
