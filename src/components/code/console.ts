import type { SentFile } from '../../chat/attach/body.ts';
import type { Received } from '../../chat/receive/outcome.ts';
import type { Times } from '../../chat/record/recording.ts';
import type { Observer } from '../../chat/send/call.ts';
import type { CodeLanguage } from '../../code/languages.ts';
import { type CodeOutcome, createCodeRecord } from '../../code/record.ts';
import type { CodeEnd } from '../../code/runner.ts';
import { connection } from '../../connection/store.ts';
import { t } from '../../strings/translate.ts';
import { adopt } from '../adopt.ts';
import rules from './output.css?inline';
import { createOutputView, type ShownEnd } from './output-view.ts';
import { type CodeState, createCodeRunner, problemWords } from './runner.ts';

/** What code is run with. */
export interface ConsoleParts {
  readonly language: CodeLanguage;
  readonly code: () => string;
  /** The files that the code reads, by their names. */
  readonly files: (stop: AbortSignal) => Promise<ReadonlyMap<string, Blob>>;
  /** Runs the code, and stops it while it runs. */
  readonly button: HTMLElement;
  readonly state: (now: CodeState) => void;
  /** Begins to watch a request; `done` gets what was received, and gives the times of its answer. */
  readonly watch: (
    key: string,
    files: readonly SentFile[],
  ) => { readonly observer: Observer; readonly done: (received: Received) => Times };
}

/** A run that has ended. */
export type CodeRan = CodeOutcome & ShownEnd;

/** Code that a button runs, and under it what it prints. */
export function createConsole({ language, code, files, button, state, watch }: ConsoleParts) {
  adopt(rules);
  const output = createOutputView();
  let record = createCodeRecord();
  let stopFiles = new AbortController();
  let isRunning = false;

  const runner = createCodeRunner({
    language,
    code,
    files: () => files(stopFiles.signal),
    connection: connection.get,
    on: {
      state(now, end) {
        isRunning = now === 'loading' || now === 'running';
        button.textContent = t(isRunning ? 'codeRun.stop' : 'codeRun.run');
        button.dataset.do = isRunning ? 'stop-code' : 'run-code';
        if (now === 'running') record.began();
        output.state(now);
        if (end) output.end(shown(end, record.outcome(end)));
        state(now);
      },
      loading: output.loading,
      output(stream, text) {
        record.output(text);
        output.write(stream, text);
      },
      watch(key, sent) {
        const { observer, done } = watch(key, sent);
        const mine = record;
        const request = mine.request();
        return {
          observer: {
            ...observer,
            head(head) {
              request.answered(head.status);
              observer.head?.(head);
            },
          },
          done(received) {
            const times = done(received);
            // Its answer may end after another run has begun.
            if (mine === record) output.figures(received, times);
            request.received(received);
          },
        };
      },
    },
  });

  return {
    element: output.element,
    show: output.show,
    isRunning: () => isRunning,
    /** Gives what the run came to, once all its answers have ended. Nothing where another goes on. */
    async run(): Promise<CodeRan | undefined> {
      if (isRunning) return undefined;
      stopFiles = new AbortController();
      record = createCodeRecord();
      const mine = record;
      output.clear();
      const end = await runner.run();
      if (!end) return undefined;
      await mine.settled();
      const outcome = mine.outcome(end);
      return { ...outcome, ...shown(end, outcome) };
    },
    stop() {
      stopFiles.abort();
      runner.stop();
    },
  };
}

function shown({ exitCode, ms, problem }: CodeEnd, { result: { failure } }: CodeOutcome): ShownEnd {
  const why = problem && Object.values(problemWords(problem));
  return { exitCode, ms, why, failure };
}
