import { keyVariableAt, main } from '../../api/providers/index.ts';
import type { SentFile } from '../../chat/attach/body.ts';
import type { CodeLanguage } from '../../code/languages.ts';
import type { Progress } from '../../code/python/fetch-pack.ts';
import { whyNoPython } from '../../code/python/why-not.ts';
import { whyNoRoom } from '../../code/room/can-run.ts';
import type { Watch } from '../../code/room/exchange.ts';
import type { ShowOutput } from '../../code/room/output.ts';
import type { RoomProblem } from '../../code/room/room.ts';
import { rooms } from '../../code/rooms.ts';
import { type CodeEnd, type CodeSession, runCode } from '../../code/runner.ts';
import { type Connection, isSandbox, takesKey } from '../../connection/store.ts';
import { t } from '../../strings/translate.ts';
import { fetchFor } from '../connection/fetch.ts';

export type CodeState = 'idle' | 'loading' | 'running' | CodeEnd['state'];

/** What a panel gives its runner, and hears of it. */
export interface CodePanel {
  readonly language: CodeLanguage;
  /** The code as it is shown. */
  readonly code: () => string;
  /** The attached files by the names that the code reads. Rejects where one cannot be read. */
  readonly files: () => Promise<ReadonlyMap<string, Blob>>;
  /** The connection in force, with a base URL. */
  readonly connection: () => Connection;
  /** Of a terminal, whose commands follow one another. */
  readonly session?: () => CodeSession;
  readonly on: {
    /** Each state as it comes; with the last one, how the run ended. */
    state(state: CodeState, end?: CodeEnd): void;
    /** While `loading`: how much of Python has come. Of the other languages, nothing. */
    loading?(progress: Progress): void;
    /** A piece of what the code prints: without the key, and capped. */
    output: ShowOutput;
    /** A request leaves, made with this key and with these files in its body: the inspector's `watch`. */
    watch(key: string, files: readonly SentFile[]): Watch;
  };
}

/** The base URL that code shows: the main provider's while the sandbox answers in its place. */
export const codeAddress = (now: Connection): string =>
  isSandbox(now) || !now.baseUrl ? main.baseUrl : now.baseUrl.href;

export type CodeRunner = ReturnType<typeof createCodeRunner>;

/** Runs what a panel shows, one run at a time, each in a fresh room. */
export function createCodeRunner({ language, code, files, connection, session, on }: CodePanel) {
  let running: AbortController | undefined;
  let state: CodeState = 'idle';
  const tell = (now: CodeState, end?: CodeEnd) => {
    state = now;
    on.state(now, end);
  };

  const call = async (signal: AbortSignal): Promise<CodeEnd> => {
    const now = connection();
    const baseUrl = codeAddress(now);
    return runCode(
      {
        language,
        code: code(),
        files: await files(),
        baseUrl,
        key: now.key,
        takesKey: takesKey(now),
        keyVariable: keyVariableAt(baseUrl),
        fetch: fetchFor(now),
        session: session?.(),
      },
      {
        loading: (progress) => on.loading?.(progress),
        started: () => tell('running'),
        output: on.output,
        watch: (sent) => on.watch(now.key, sent),
      },
      signal,
    );
  };

  return {
    state: () => state,
    /** Gives how the run ended, or nothing where another goes on. Never rejects. */
    async run(): Promise<CodeEnd | undefined> {
      if (running) return undefined;
      const mine = new AbortController();
      running = mine;
      tell('loading');
      const failed: CodeEnd = { state: 'failed', problem: 'not-loaded', ms: 0 };
      const end = await call(mine.signal).catch(() => failed);
      running = undefined;
      tell(end.state, end);
      return end;
    },
    stop: () => running?.abort(),
    /** Why this site runs no code in the language, or nothing where it does. Loads the script of its room; nothing of Python. */
    whyNot: () => {
      const { kind, script } = rooms[language];
      return language === 'python' ? whyNoPython(script) : whyNoRoom(kind, script);
    },
  };
}

/** What to say of a run that did not end by itself, or did not begin. */
export const problemWords = (problem: RoomProblem) => ({
  title: t(`codeRun.${problem}.title`),
  cause: t(`codeRun.${problem}.cause`),
  next: t(`codeRun.${problem}.next`),
});
