import { redact } from '../../../api/redact.ts';
import { assemble, createFilePlace, type SentFile } from '../../../chat/attach/body.ts';
import type { Result } from '../../../chat/receive/outcome.ts';
import { pageFault } from '../../../chat/receive/own-failure.ts';
import { type EndedRun, withoutKey } from '../../../chat/record/history.ts';
import type { Limits } from '../../../chat/send/limits.ts';
import { run } from '../../../chat/send/run.ts';
import type { BaseUrl } from '../../../connection/base-url.ts';
import type { Connection } from '../../../connection/store.ts';
import type { Example } from '../../../examples/index.ts';
import { resolve } from '../../../examples/resolve.ts';
import type { Settings } from '../../../examples/template.ts';
import { t } from '../../../strings/translate.ts';
import { fetchFor } from '../../connection/fetch.ts';
import { part } from '../../dom.ts';
import { createAnswerView } from '../answer/answer-view.ts';
import { createFailureView } from '../answer/failure-view.ts';
import { createKeepInSight } from '../answer/keep-in-sight.ts';
import { speakerOf } from '../answer/speaker.ts';
import type { Held } from '../files/held.ts';
import { createInspector } from '../wire/inspector.ts';
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
  const sight = createKeepInSight(root);
  let running: AbortController | undefined;

  const clear = (model: string, baseUrl: string) => {
    answer.clear();
    failure.clear();
    status.clear();
    part(root, 'speaker').replaceChildren(...speakerOf(model, baseUrl));
  };
  const showText = ({ text, state }: Result) =>
    answer.finish(text, state === 'done' ? t('answer.noText') : '');
  const showEnd = ({ failure: why, state }: Result, baseUrl: string) => {
    try {
      if (why) failure.show(why, `${baseUrl}/chat/completions`);
    } finally {
      // Whatever breaks, Run comes back.
      status.state(state);
    }
  };

  /** Gives the run when it has ended. One at a time: another is not begun meanwhile. */
  const start = async (input: RunInput): Promise<EndedRun | undefined> => {
    if (running) return undefined;
    running = new AbortController();
    const { signal } = running;
    const when = Date.now();
    const { example, settings, connection } = input;
    const baseUrl = connection.baseUrl.href;
    let outcome: Outcome = { result: { state: 'stopped', text: '' }, times: {} };
    try {
      status.state('running');
      clear(redact(settings.model, connection.key), baseUrl);
      // With the next frame: where all stands must not be asked before the request has left.
      requestAnimationFrame(sight.begin);
      const { result, done } = await send(input, signal);
      outcome = { result, times: {} };
      showText(result);
      outcome = { result, times: done(result) };
      status.figures(result, outcome.times);
    } catch (error) {
      // What came stays, whatever breaks in showing it.
      const failure = pageFault(error, connection.key);
      outcome = { ...outcome, result: { ...outcome.result, state: 'failed', failure } };
    } finally {
      running = undefined;
    }
    showEnd(outcome.result, baseUrl);
    return withoutKey({ when, example: example.id, settings, baseUrl, ...outcome }, connection.key);
  };

  const send = async (input: RunInput, signal: AbortSignal) => {
    const files = input.held.map(({ attachment, base64 }) => ({
      place: createFilePlace(attachment.type),
      base64,
    }));
    const [fileDataUrl = '', ...moreDataUrls] = files.map(({ place }) => place.dataUrl);
    const request = resolve(input.example, { ...input.settings, fileDataUrl, moreDataUrls });
    const shape = JSON.stringify(request);
    const placed = files.filter(({ place }) => shape.includes(place.token));
    const encoded = Promise.all(
      placed.map(async ({ place, base64 }) => ({ place, base64: await base64(signal) })),
    );
    // Told within the run, unless that fails before it asks for them.
    encoded.catch(() => undefined);
    /** Filled before the request leaves. */
    const sent: SentFile[] = [];
    const { observer, done } = inspector.watch(input.connection.key, sent);
    let isSeen = false;
    const result = await run(
      {
        request,
        // Within the run, so that Stop ends it and no other wait.
        assemble: async (json) => {
          sent.push(...(await encoded));
          return assemble(json, sent);
        },
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
          if (!isSeen) sight.arrived();
          isSeen = true;
          answer.append(delta);
        },
        waiting: () => status.say(t('status.waiting')),
      },
    );
    return { result, done };
  };

  return {
    start,
    /** Shows a run that ended before. Nothing is sent. */
    show(ended: EndedRun) {
      clear(ended.settings.model, ended.baseUrl);
      showText(ended.result);
      status.figures(ended.result, ended.times);
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
      answer.end();
    },
  };
}
