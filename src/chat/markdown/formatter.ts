import { t } from '../../strings/translate.ts';
import { createAsker } from '../../text/ask-worker.ts';
import type { Formatted } from './parse.ts';
import { type AnswerWord, answerWords } from './words.ts';

/** What is sent to the worker. */
export interface Question {
  readonly text: string;
  readonly room: number;
  /** In the language of the page. */
  readonly words: Readonly<Record<AnswerWord, string>>;
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
  Object.fromEntries(answerWords.map((key) => [key, t(key)])) as Question['words'];

export function createFormatter(): Formatter {
  const { ask, end } = createAsker<Question, Formatted>(
    () => new Worker(new URL('./markdown.worker.ts', import.meta.url), { type: 'module' }),
    patienceMs,
  );
  let isOver = false;
  return {
    async format(text, room) {
      if (isOver) return undefined;
      return ask({ text, room, words: words() }).catch(() => undefined);
    },
    end() {
      isOver = true;
      end();
    },
  };
}
