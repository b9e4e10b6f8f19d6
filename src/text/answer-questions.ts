import type { Answered, Asked } from './ask-worker.ts';

/**
 * In a worker: answers what `createAsker` asks of it. Where `find` throws there is no answer. `given` names what of an
 * answer is handed over, not copied.
 */
export function answerQuestions<Question, Answer>(
  find: (question: Question) => Answer | Promise<Answer>,
  given: (answer: Answer) => Transferable[] = () => [],
): void {
  const tell = (answered: Answered<Answer>, transfer: Transferable[] = []) =>
    self.postMessage(answered, { transfer });
  self.addEventListener(
    'message',
    async ({ data: { id, question } }: MessageEvent<Asked<Question>>) => {
      try {
        const answer = await find(question);
        tell({ id, answer }, given(answer));
      } catch {
        tell({ id });
      }
    },
  );
  tell({ id: 0 });
}
