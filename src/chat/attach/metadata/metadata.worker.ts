import { answerQuestions } from '../../../text/answer-questions.ts';
import { findLocation, removeMetadata } from './metadata.ts';

export type Question = { readonly file: Blob; readonly is: 'location' | 'removal' };

// Reads photographs off the main thread. It makes no requests of its own.
answerQuestions(
  ({ file, is }: Question): Promise<boolean | Blob | undefined> =>
    is === 'location' ? findLocation(file) : removeMetadata(file),
);
