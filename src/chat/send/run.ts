import type { Failure } from '../receive/failure.ts';
import { type BodyEnd, outcomeOf, type Result } from '../receive/outcome.ts';
import { pageFault } from '../receive/own-failure.ts';
import { createReceiver } from '../receive/received.ts';
import type { Call, Observer } from './call.ts';
import { guard } from './guard.ts';
import { defaultLimits, type Watchdog, watch } from './limits.ts';
import type { SentRequest } from './transport.ts';

let loaded: Promise<typeof import('./attempt.ts')> | undefined;

/** Loads what a run needs, so that the first one starts at once. What fails to load is loaded anew. */
export function prepare() {
  // Kept, since a browser takes its time to give a module again, though it has it.
  loaded ??= import('./attempt.ts').catch((error: unknown) => {
    loaded = undefined;
    throw error;
  });
  return loaded;
}

/**
 * Sends one request, once, and reads its answer to the end. Never rejects: every ending is a `Result`,
 * and text that came is kept in all of them.
 */
export async function run(call: Call, observer: Observer): Promise<Result> {
  const ender = createEnder(call.signal);
  let fault: Failure | undefined;
  const failed = (error: unknown): BodyEnd => {
    fault ??= pageFault(error, call.apiKey);
    return { how: 'failed', failure: fault };
  };
  const on = guard(observer, (error) => ender.end(failed(error)));
  const receiver = createReceiver(call.apiKey, (text) => !ender.signal.aborted && on.text(text));
  let watchdog: Watchdog | undefined;
  // The wait for an answer begins when the request goes, not while the SDK loads.
  const sent = (request: SentRequest) => {
    watchdog = watch(call.limits ?? defaultLimits, on.waiting, () => ender.end({ how: 'stalled' }));
    on.sent(request);
  };
  const bytes = (chunk: Uint8Array) => {
    if (ender.signal.aborted) return;
    watchdog?.alive();
    on.bytes(chunk);
  };
  const answer = prepare().then(({ attempt }) =>
    attempt(call, { ...on, sent, bytes }, receiver, ender.signal),
  );
  const ending = await Promise.race([ender.ended, answer.catch(failed)]);
  watchdog?.stop();
  receiver.flush();
  const received = receiver.get();
  ender.end(ending);
  // A fault can come with the last of the text, when the answer has ended.
  return { ...received, ...outcomeOf(fault ? failed(fault) : ending, received) };
}

/** Ends a run from outside, once: by the reader or by silence. Its signal also ends the request. */
function createEnder(stop: AbortSignal) {
  const controller = new AbortController();
  const { promise: ended, resolve } = Promise.withResolvers<BodyEnd>();
  const end = (ending: BodyEnd) => {
    resolve(ending);
    controller.abort();
    stop.removeEventListener('abort', onStop);
  };
  const onStop = () => end({ how: 'stopped' });
  if (stop.aborted) onStop();
  else stop.addEventListener('abort', onStop);
  return { ended, end, signal: controller.signal };
}
