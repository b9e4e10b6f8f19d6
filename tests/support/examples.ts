import { type Example, examples } from '../../src/examples/index.ts';
import type { MediaType } from '../../src/examples/media-type.ts';
import { image, pdf, type TestFile } from './files.ts';

/** The first example that takes files of a type. Throws where none does. */
function takerOf(type: MediaType): Example {
  const example = examples.find(({ accepts }) => accepts.includes(type));
  if (!example) throw new Error(`No example takes ${type}.`);
  return example;
}

export const imageExample = takerOf('image/png');
export const pdfExample = takerOf('application/pdf');

/** A small file of each type, not of this repository. */
const files: Readonly<Record<MediaType, () => Promise<TestFile>>> = {
  'image/png': () => image('png'),
  'image/jpeg': () => image('jpeg'),
  'image/gif': () => image('gif'),
  'image/webp': () => image('webp'),
  'application/pdf': () => pdf(),
};

/** A file of a reader's own that an example takes, of its usual type. */
export const fileFor = ({ sample }: Example): Promise<TestFile> => files[sample.type]();

/** One of another type, where the example takes several. */
export const anotherFileFor = ({ accepts, sample }: Example): Promise<TestFile> =>
  files[accepts.at(-1) ?? sample.type]();
