import { mkdir, writeFile } from 'node:fs/promises';
import { ogPng } from './og.ts';
import { raccoonPng } from './raccoon.ts';
import { renaissancePdf } from './renaissance.ts';

const folder = new URL('../../public/', import.meta.url);

/** Where a made file lies in the repository. */
export const place = (name: string) => new URL(name, folder);

/** Each file under `public/` that is made by code, and what makes it. */
export const made: Readonly<Record<string, () => Promise<Buffer>>> = {
  'samples/raccoon.png': raccoonPng,
  'samples/renaissance.pdf': renaissancePdf,
  'og.png': ogPng,
};

if (import.meta.main) {
  await mkdir(place('samples/'), { recursive: true });
  for (const [name, make] of Object.entries(made)) {
    const bytes = await make();
    await writeFile(place(name), bytes);
    console.log(`public/${name}  ${bytes.length} bytes`);
  }
}
