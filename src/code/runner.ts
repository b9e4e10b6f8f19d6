import type { Fetch } from '../chat/send/transport.ts';
import type { CodeLanguage } from './languages.ts';
import type { Progress } from './python/fetch-pack.ts';
import { runInPython } from './python/run-in-python.ts';
import { whyNoRoom } from './room/can-run.ts';
import type { BeginWatch } from './room/exchange.ts';
import { createGateway } from './room/gateway.ts';
import type { ShowOutput } from './room/output.ts';
import { newPlaceholder } from './room/placeholder.ts';
import { type RoomEnd, type RoomJob, type RoomProblem, runInRoom } from './room/room.ts';
import type { Snapshot } from './room/snapshot.ts';
import { rooms } from './rooms.ts';

/** One run of code. */
export interface CodeCall {
  readonly language: CodeLanguage;
  readonly code: string;
  /** The attached files, by the names that the code reads. */
  readonly files: ReadonlyMap<string, Blob>;
  /** Where its requests may go, without a trailing slash. */
  readonly baseUrl: string;
  /** Empty where there is none: then its variable is not set, unless the host takes none. */
  readonly key: string;
  readonly takesKey?: boolean;
  /** The variable in which the code looks for the key. */
  readonly keyVariable: string;
  readonly fetch: Fetch;
  /** Of a command in a terminal. */
  readonly session?: CodeSession | undefined;
}

/** What one command of a terminal hands to the next. */
export interface CodeSession {
  /** Stands for the key in all of them, so that a copy of it in another variable goes on to work. */
  readonly placeholder: string;
  /** What the last one left, which nobody but a room reads. */
  readonly state?: ArrayBuffer | undefined;
}

/** How a run ended. */
export interface CodeEnd {
  readonly state: 'done' | 'failed' | 'stopped';
  /** Of a run that ended by itself: 0 where all went well. */
  readonly exitCode?: number | undefined;
  /** Why it did not end by itself, or did not begin. */
  readonly problem?: RoomProblem | undefined;
  /** What a command of a terminal left. */
  readonly snapshot?: Snapshot | undefined;
  /** From the first line of code to the end, in milliseconds. */
  readonly ms: number;
}

export interface CodeWatcher {
  /** What the language needs comes over the network: of Python, once a page. */
  loading(progress: Progress): void;
  /** The code is there, and begins to run. */
  started(): void;
  /** Text without the key, at most `maxOutput` characters of a run. */
  output: ShowOutput;
  /** Begins to watch a request. */
  watch: BeginWatch;
}

/** Runs code in a room of its own, which ends with it; that of Python stays for its next run. Never rejects. Aborting `stop` ends it at once. */
export async function runCode(
  call: CodeCall,
  on: CodeWatcher,
  stop: AbortSignal,
): Promise<CodeEnd> {
  let began = performance.now();
  const job = jobOf(call, on, () => {
    began = performance.now();
    on.started();
  });
  const end =
    call.language === 'python'
      ? await runInPython(rooms.python.script, job, on.loading, stop)
      : await runInFresh(call.language, job, stop);
  return { ...endOf(end), ms: performance.now() - began };
}

async function runInFresh(
  language: CodeLanguage,
  job: RoomJob,
  stop: AbortSignal,
): Promise<RoomEnd> {
  const { kind, script } = rooms[language];
  const none = await Promise.race([whyNoRoom(kind, script), whenAborted(stop)]);
  if (stop.aborted) return { how: 'stopped' };
  return none ? { how: none } : runInRoom(new Worker(script, { type: 'module' }), job, stop);
}

function jobOf(call: CodeCall, on: CodeWatcher, started: () => void) {
  const { code, files, baseUrl, key, takesKey = true, keyVariable, fetch, session } = call;
  const placeholder = session?.placeholder ?? newPlaceholder();
  const env: Record<string, string> = key || !takesKey ? { [keyVariable]: placeholder } : {};
  return {
    program: { code, env, files: [...files], session: session && { state: session.state } },
    gateway: createGateway({ baseUrl, key, placeholder, fetch }, on.watch),
    key,
    show: on.output,
    started,
  };
}

function endOf(end: RoomEnd): Omit<CodeEnd, 'ms'> {
  if (end.how === 'stopped') return { state: 'stopped' };
  if (end.how === 'exit')
    return { state: end.code ? 'failed' : 'done', exitCode: end.code, snapshot: end.snapshot };
  return { state: 'failed', problem: end.how };
}

const whenAborted = (signal: AbortSignal): Promise<undefined> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve(undefined);
    else signal.addEventListener('abort', () => resolve(undefined), { once: true });
  });
