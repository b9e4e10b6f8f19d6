import { askOnce } from '../../../text/ask-worker.ts';
import type { Question } from './metadata.worker.ts';

const ask = <Answer>(question: Question): Promise<Answer> =>
  askOnce(
    () => new Worker(new URL('./metadata.worker.ts', import.meta.url), { type: 'module' }),
    question,
  );

/** `findLocation` of a file off the main thread: all of a photograph is read, and it may have 20 MB. */
export const findLocation = (file: Blob): Promise<boolean> => ask({ file, is: 'location' });

/** `removeMetadata` of a file off the main thread. */
export const removeMetadata = (file: Blob): Promise<Blob | undefined> =>
  ask({ file, is: 'removal' });
