import { answerQuestions } from '../../text/answer-questions.ts';
import { type Found, find } from './found.ts';

// Decodes off the main thread. It makes no requests of its own.
answerQuestions(
  async ({ file, shown }: { file: Blob; shown: number }) => find(await file.text(), shown),
  (found: Found) => ('bytes' in found ? [found.bytes.buffer] : []),
);
