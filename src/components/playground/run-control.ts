import { assemble, createFilePlace, type SentFile } from '../../chat/body.ts';
import { type EndedRun, withoutKey } from '../../chat/history.ts';
import type { Limits } from '../../chat/limits.ts';
import { type Result, run } from '../../chat/run.ts';
import type { BaseUrl } from '../../connection/base-url.ts';
import { redact } from '../../connection/redact.ts';
import type { Connection } from '../../connection/store.ts';
import type { Example } from '../../examples/index.ts';
import { resolve } from '../../examples/resolve.ts';
import type { Settings } from '../../examples/template.ts';
import { say } from '../../strings/say.ts';
import { fetchFor } from '../connection/fetch.ts';
import { part } from '../dom.ts';
import { createAnswerView } from './answer-view.ts';
import { createFailureView } from './failure-view.ts';
import type { Held } from './held.ts';
import { createInspector } from './inspector.ts';
import { speakerOf } from './speaker.ts';
import { createStatusView } from './status-view.ts';

declare global {
  /** Shortened limits, in milliseconds. Only tests set this. */
  var __limits: Limits | undefined;
}

/** All that one run is made of. */
export interface RunInput {
  readonly example: Example;
  readonly settings: Settings;
  /** The attached files, in order; one at least, where the request has a place for it. */
  readonly held: readonly Held[];
  readonly connection: Connection & { readonly baseUrl: BaseUrl };
}

type Outcome = Pick<EndedRun, 'result' | 'times'>;

export type RunControl = ReturnType<typeof createRunControl>;

/** Runs one call at a time and shows how it goes. */
export function createRunControl(root: HTMLElement) {
  const answer = createAnswerView(root);
  const status = createStatusView(root);
  const failure = createFailureView(root);
  const inspector = createInspector(root);
  let running: AbortController | undefined;

  const clear = (model: string, baseUrl: string) => {
    answer.clear();
    failure.clear();
    status.clear();
    part(root, 'speaker').replaceChildren(...speakerOf(model, baseUrl));
  };
  const showAnswer = ({ result, times }: Outcome) => {
    answer.finish(result.text, result.state === 'done' ? say('answer.noText') : '');
    status.figures(result, times);
  };
  const showEnd = ({ failure: why, state }: Result, baseUrl: string) => {
    if (why) failure.show(why, `${baseUrl}/chat/completions`);
    status.state(state);
  };

  /** Gives the run when it has ended. One at a time: another is not begun meanwhile. */
  const start = async (input: RunInput): Promise<EndedRun | undefined> => {
    if (running) return undefined;
    running = new AbortController();
    const when = Date.now();
    const { example, settings, connection } = input;
    const baseUrl = connection.baseUrl.href;
    clear(redact(settings.model, connection.key), baseUrl);
    status.state('running');
    const outcome = await send(input, running.signal);
    running = undefined;
    showEnd(outcome.result, baseUrl);
    return withoutKey({ when, example: example.id, settings, baseUrl, ...outcome }, connection.key);
  };

  const send = async (input: RunInput, signal: AbortSignal): Promise<Outcome> => {
    const files = await sentFiles(input.held).catch(() => undefined);
    if (!files)
      return { result: { state: 'failed', text: '', failure: { id: 'file-refused' } }, times: {} };
    const [fileDataUrl = '', ...moreDataUrls] = files.map(({ place }) => place.dataUrl);
    const request = resolve(input.example, { ...input.settings, fileDataUrl, moreDataUrls });
    const shape = JSON.stringify(request);
    const sent = files.filter(({ place }) => shape.includes(place.token));
    const { observer, done } = inspector.watch(input.connection.key, sent);
    const result = await run(
      {
        request,
        assemble: (json) => assemble(json, sent),
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
    const outcome = { result, times: done(result) };
    showAnswer(outcome);
    return outcome;
  };

  return {
    start,
    /** Shows a run that ended before. Nothing is sent. */
    show(ended: EndedRun) {
      clear(ended.settings.model, ended.baseUrl);
      showAnswer(ended);
      showEnd(ended.result, ended.baseUrl);
      inspector.forget();
    },
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

/** Each file in a place of its own. Rejects where one cannot be read. */
const sentFiles = (held: readonly Held[]): Promise<readonly SentFile[]> =>
  Promise.all(
    held.map(async ({ attachment, base64 }) => ({
      place: createFilePlace(attachment.type),
      base64: await base64,
    })),
  );
