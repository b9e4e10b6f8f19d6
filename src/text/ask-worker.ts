/** What a worker answers with: absent where it could not do what was asked. */
export interface Answered<Answer> {
  readonly answer?: Answer;
}

/**
 * Asks a worker that was made for one question, and ends it. Rejects where the worker does not load or has no answer. The
 * next question gets a new worker, so that one that failed to load is not used again.
 */
export async function askWorker<Answer>(worker: Worker, question: unknown): Promise<Answer> {
  const answered = new Promise<Answered<Answer>>((resolve) => {
    worker.addEventListener('message', ({ data }: MessageEvent<Answered<Answer>>) => resolve(data));
    worker.addEventListener('error', () => resolve({}));
  });
  worker.postMessage(question);
  const told = await answered.finally(() => worker.terminate());
  if (!('answer' in told)) throw new Error('The worker has no answer.');
  return told.answer as Answer;
}
