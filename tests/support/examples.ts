import { type FileExample, takesFiles } from '../../src/examples/example.ts';
import { examples } from '../../src/examples/index.ts';
import type { MediaType } from '../../src/examples/media-type.ts';
import { image, pdf, type TestFile } from './files.ts';

/** Those that a reader attaches files to. */
export const fileExamples: readonly FileExample[] = examples.filter(takesFiles);

/** The first example that takes files of a type. Throws where none does. */
function takerOf(type: MediaType): FileExample {
  const example = fileExamples.find(({ accepts }) => accepts.includes(type));
  if (!example) throw new Error(`No example takes ${type}.`);
  return example;
}

export const imageExample = takerOf('image/png');
export const pdfExample = takerOf('application/pdf');

/** A small file of each type, not of this repository. */
const makers: Readonly<Record<MediaType, () => Promise<TestFile>>> = {
  'image/png': () => image('png'),
  'image/jpeg': () => image('jpeg'),
  'image/gif': () => image('gif'),
  'image/webp': () => image('webp'),
  'application/pdf': () => pdf(),
};
/** A PDF has the time in it at which it was made, so each file is made once. */
const made = new Map<MediaType, Promise<TestFile>>();

function fileOf(type: MediaType): Promise<TestFile> {
  const file = made.get(type) ?? makers[type]();
  made.set(type, file);
  return file;
}

/** A file of a reader's own that an example takes, of its usual type. */
export const fileFor = ({ sample }: FileExample): Promise<TestFile> => fileOf(sample.type);

/** One of another type, where the example takes several. */
export const anotherFileFor = ({ accepts, sample }: FileExample): Promise<TestFile> =>
  fileOf(accepts.at(-1) ?? sample.type);
