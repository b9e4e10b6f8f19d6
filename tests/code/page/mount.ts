import type { SentFile } from '../../../src/chat/attach/body.ts';
import type { Received } from '../../../src/chat/receive/outcome.ts';
import { createRecorder, type Recording } from '../../../src/chat/record/recording.ts';
import { copyableBody } from '../../../src/chat/record/shown-body.ts';
import type { CodeLanguage } from '../../../src/code/languages.ts';
import type { Progress } from '../../../src/code/python/fetch-pack.ts';
import type { CodeEnd } from '../../../src/code/runner.ts';
import { type CodeRunner, createCodeRunner } from '../../../src/components/code/runner.ts';
import { choose, confirm, connection, setKey } from '../../../src/connection/store.ts';

// What the tests call in the page.

/** A run as a page sees it. */
interface Ran {
  readonly end: CodeEnd | undefined;
  readonly states: readonly string[];
  readonly loading: readonly Progress[];
  /** What was printed, in order, and when each piece of it came, in milliseconds from the press. */
  readonly pieces: readonly (readonly [stream: string, text: string, ms: number])[];
  readonly exchanges: readonly {
    readonly recording: Recording;
    readonly received: Received;
    readonly body: string;
  }[];
  /** The longest that the page was kept from its turn, in milliseconds. */
  readonly longestTask: number;
}

type Files = readonly (readonly [name: string, base64: string])[];

const inBytes = (base64: string) => Uint8Array.from(atob(base64), (each) => each.charCodeAt(0));
let runner: CodeRunner | undefined;
/** What the run that goes on has printed. */
let printed: readonly (readonly [string, string, number])[] = [];

async function run(language: CodeLanguage, code: string, files: Files = []): Promise<Ran> {
  const states: string[] = [];
  const loading: Progress[] = [];
  const pieces: [string, string, number][] = [];
  printed = pieces;
  const exchanges: { recording: Recording; received: Received; body: string }[] = [];
  const bodies: Promise<void>[] = [];
  const pressed = performance.now();
  const turns = watchTurns();
  runner = createCodeRunner({
    language,
    code: () => code,
    files: async () =>
      new Map(files.map(([name, base64]) => [name, new Blob([inBytes(base64)])] as const)),
    connection: connection.get,
    on: {
      state: (state) => void states.push(state),
      loading: (progress) => void loading.push(progress),
      output: (stream, text) => void pieces.push([stream, text, performance.now() - pressed]),
      watch: (key: string, sent: readonly SentFile[]) => {
        const recorder = createRecorder(key, () => performance.now() - pressed);
        return {
          observer: recorder,
          done: (received) => {
            recorder.done();
            const recording = recorder.get();
            bodies.push(
              copyableBody(recording.request?.json ?? '{}', sent).then((body) => {
                exchanges.push({ recording, received, body });
              }),
            );
          },
        };
      },
    },
  });
  const end = await runner.run();
  const longestTask = turns.end();
  // The last of an answer is read when the run has ended.
  await new Promise((resolve) => setTimeout(resolve, 100));
  await Promise.all(bodies);
  return { end, states, loading, pieces, exchanges, longestTask };
}

/** Measures how late a timer comes, turn for turn. */
function watchTurns() {
  let last = performance.now();
  let longest = 0;
  const timer = setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  }, 4);
  return {
    end: () => {
      clearInterval(timer);
      return longest;
    },
  };
}

const code = {
  run,
  stop: () => runner?.stop(),
  printed: () => printed.map(([, text]) => text).join(''),
  whyNot: () => runner?.whyNot(),
  useKey: (key: string) => {
    choose('aimlapi');
    setKey(key);
  },
  useHost: (baseUrl: string, key: string) => {
    confirm(baseUrl);
    setKey(key);
  },
};
declare global {
  var __code: typeof code;
}
globalThis.__code = code;
