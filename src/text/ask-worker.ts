/** What goes to a worker that answers by `answerQuestions`. */
export interface Asked<Question> {
  readonly id: number;
  readonly question: Question;
}

/** What comes back: without an answer where it could not do what was asked. With the id 0 it says that it is loaded. */
export interface Answered<Answer> {
  readonly id: number;
  readonly answer?: Answer;
}

/** The worker is there, and could not do what was asked. */
export class NoAnswer extends Error {}

export interface Asker<Question, Answer> {
  /** Rejects with `NoAnswer`; with another error where the worker does not load, breaks, or is ended. */
  readonly ask: (question: Question) => Promise<Answer>;
  /** Ends the worker. The next question makes another. */
  readonly end: () => void;
}

/** How long a worker may take to load, in milliseconds. */
const loadMs = 30_000;

/**
 * Asks a worker, which is made with the first question and kept. One that failed, or took longer than `answerMs` for an
 * answer, is ended: the next question gets a new one.
 */
export function createAsker<Question, Answer>(
  make: () => Worker,
  answerMs?: number,
): Asker<Question, Answer> {
  let kept: { worker: Worker; loaded: Promise<unknown>; over: AbortController } | undefined;
  let lastId = 0;

  const end = (reason = 'The worker was ended.', it = kept) => {
    if (kept === it) kept = undefined;
    it?.worker.terminate();
    it?.over.abort(new Error(reason));
  };

  const start = () => {
    const worker = make();
    const over = new AbortController();
    const { signal } = over;
    const loaded = new Promise((resolve) =>
      worker.addEventListener('message', resolve, { once: true, signal }),
    );
    const it = { worker, loaded, over };
    const late = setTimeout(end, loadMs, 'The worker did not load.', it);
    void loaded.then(() => clearTimeout(late));
    signal.addEventListener('abort', () => clearTimeout(late));
    worker.addEventListener('error', () => end('The worker broke, or did not load.', it), {
      signal,
    });
    return it;
  };

  const ask = (question: Question): Promise<Answer> => {
    kept ??= start();
    const it = kept;
    const id = ++lastId;
    const settled = new AbortController();
    const { signal } = settled;
    const { promise, resolve, reject } = Promise.withResolvers<Answer>();
    it.over.signal.addEventListener('abort', () => reject(it.over.signal.reason), { signal });
    const take = ({ data }: MessageEvent<Answered<Answer>>) => {
      if (data.id !== id) return;
      if ('answer' in data) resolve(data.answer as Answer);
      else reject(new NoAnswer());
    };
    it.worker.addEventListener('message', take, { signal });
    it.worker.postMessage({ id, question } satisfies Asked<Question>);
    if (answerMs !== undefined)
      void it.loaded.then(() => {
        const late = setTimeout(end, answerMs, 'The worker took too long.', it);
        signal.addEventListener('abort', () => clearTimeout(late));
      });
    return promise.finally(() => settled.abort());
  };
  return { ask, end: () => end() };
}

/** Asks a worker that is made for one question, and ends with it. Rejects as `ask` does. */
export function askOnce<Question, Answer>(make: () => Worker, question: Question): Promise<Answer> {
  const { ask, end } = createAsker<Question, Answer>(make);
  return ask(question).finally(() => end());
}
