import { say } from '../../strings/say.ts';
import type { Formatted } from './parse.ts';
import { type AnswerWord, answerWords } from './words.ts';

/** What is sent to the worker. */
export interface Question {
  readonly id: number;
  readonly text: string;
  readonly room: number;
  /** In the language of the page. */
  readonly words: Readonly<Record<AnswerWord, string>>;
}

/** What comes back. */
export interface Answer {
  readonly id: number;
  readonly formatted: Formatted;
}

/** The longest that one text may take, in milliseconds. Usual answers take a few. */
const patienceMs = 5000;

/** Parses Markdown in a worker of its own, which is loaded with the first text. */
export interface Formatter {
  /** Undefined when the text takes too long, or the worker could not be loaded. */
  format(text: string, room: number): Promise<Formatted | undefined>;
  /** Ends the worker. Nothing is formatted after that. */
  end(): void;
}

const words = () =>
  Object.fromEntries(answerWords.map((key) => [key, say(key)])) as Question['words'];

export function createFormatter(): Formatter {
  let worker: Worker | undefined;
  let ready: Promise<unknown> | undefined;
  let lastId = 0;
  let isOver = false;

  const start = () => {
    const fresh = new Worker(new URL('./markdown.worker.ts', import.meta.url), { type: 'module' });
    ready = new Promise((resolve, reject) => {
      fresh.addEventListener('message', resolve, { once: true });
      fresh.addEventListener('error', reject, { once: true });
    });
    return fresh;
  };
  const giveUp = () => {
    worker?.terminate();
    worker = undefined;
  };

  const ask = (parser: Worker, question: Question) =>
    new Promise<Formatted | undefined>((resolve) => {
      const done = new AbortController();
      const end = (formatted?: Formatted) => {
        done.abort();
        clearTimeout(timer);
        if (!formatted) giveUp();
        resolve(formatted);
      };
      const timer = setTimeout(end, patienceMs);
      const { signal } = done;
      parser.addEventListener('error', () => end(), { signal });
      parser.addEventListener(
        'message',
        ({ data }: MessageEvent<Answer>) => {
          if (data.id === question.id) end(data.formatted);
        },
        { signal },
      );
      parser.postMessage(question);
    });

  return {
    async format(text, room) {
      if (isOver) return undefined;
      worker ??= start();
      const parser = worker;
      try {
        await ready;
      } catch {
        giveUp();
        return undefined;
      }
      return ask(parser, { id: ++lastId, text, room, words: words() });
    },
    end() {
      isOver = true;
      giveUp();
    },
  };
}
