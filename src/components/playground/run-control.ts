import { createFilePlace } from '../../chat/body.ts';
import type { Limits } from '../../chat/limits.ts';
import { type Result, run } from '../../chat/run.ts';
import type { BaseUrl } from '../../connection/base-url.ts';
import type { Connection } from '../../connection/store.ts';
import type { Example } from '../../examples/index.ts';
import { resolve } from '../../examples/resolve.ts';
import type { Settings } from '../../examples/template.ts';
import { say } from '../../strings/say.ts';
import { fetchFor } from '../connection/fetch.ts';
import { createAnswerView } from './answer-view.ts';
import type { Held } from './attach-control.ts';
import { createFailureView } from './failure-view.ts';
import { createInspector } from './inspector.ts';
import { createStatusView } from './status-view.ts';

declare global {
  /** Shortened limits, in milliseconds. Only tests set this. */
  var __limits: Limits | undefined;
}

/** All that one run is made of. */
export interface RunInput {
  readonly example: Example;
  readonly settings: Settings;
  readonly held: Held;
  readonly connection: Connection & { readonly baseUrl: BaseUrl };
}

/** Runs one call at a time and shows how it goes. */
export function createRunControl(root: HTMLElement) {
  const answer = createAnswerView(root);
  const status = createStatusView(root);
  const failure = createFailureView(root);
  const inspector = createInspector(root);
  let running: AbortController | undefined;

  const start = async (input: RunInput) => {
    if (running) return;
    running = new AbortController();
    answer.clear();
    failure.clear();
    status.clear();
    status.state('running');
    const result = await send(input, running.signal);
    running = undefined;
    if (result.failure)
      failure.show(result.failure, `${input.connection.baseUrl.href}/chat/completions`);
    status.state(result.state);
  };

  const send = async (input: RunInput, signal: AbortSignal): Promise<Result> => {
    const base64 = await input.held.base64.catch(() => undefined);
    if (!base64) return { state: 'failed', text: '', failure: { id: 'file-refused' } };
    const place = createFilePlace(input.held.attachment.type);
    const { observer, done } = inspector.watch(input.connection.key, { place, base64 });
    const result = await run(
      {
        request: resolve(input.example, { ...input.settings, fileDataUrl: place.dataUrl }),
        assemble: (json) => place.assemble(json, base64),
        baseUrl: input.connection.baseUrl.href,
        apiKey: input.connection.key,
        fetch: fetchFor(input.connection),
        signal,
        limits: globalThis.__limits,
      },
      {
        ...observer,
        text: (delta) => {
          observer.text?.(delta);
          answer.append(delta);
        },
        waiting: () => status.say(say('status.waiting')),
      },
    );
    answer.finish(result.text, result.state === 'done' ? say('answer.noText') : '');
    status.figures(result, done(result));
    return result;
  };

  return {
    start,
    inspector,
    answerText: answer.text,
    isRunning: () => running !== undefined,
    stop: () => running?.abort(),
    end: () => {
      running?.abort();
      failure.clear();
    },
  };
}
