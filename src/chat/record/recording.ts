import { createRedactor, redact } from '../../api/redact.ts';
import { maxRecorded } from '../receive/bounds.ts';
import type { ResponseHead, SentRequest } from '../send/transport.ts';

/** What was seen of one run. Everything in it is redacted. Times are milliseconds from the press of Run. */
export interface Recording {
  readonly request?: SentRequest | undefined;
  readonly head?: ResponseHead | undefined;
  /** The body as it came, in the pieces in which it came. */
  readonly body: readonly string[];
  /** More of the body came than is kept. */
  readonly isCut?: boolean | undefined;
  readonly times: Times;
  /** When each piece of text came: one entry a delta. */
  readonly deltas: readonly number[];
  /** The text of the first of them, `maxTexts` at most. */
  readonly texts?: readonly string[];
}

/** Of how many deltas the text is kept: more of them nobody reads one by one. */
export const maxTexts = 200;

export interface Times {
  readonly sent?: number | undefined;
  readonly head?: number | undefined;
  readonly firstToken?: number | undefined;
  readonly done?: number | undefined;
}

export type Recorder = ReturnType<typeof createRecorder>;

/** Watches a run. `now` gives milliseconds from the press of Run. */
export function createRecorder(key: string, now: () => number) {
  const decoder = new TextDecoder();
  const redactor = createRedactor(key);
  const body: string[] = [];
  const deltas: number[] = [];
  const texts: string[] = [];
  let request: SentRequest | undefined;
  let head: ResponseHead | undefined;
  let times: Times = {};
  let room = maxRecorded;
  const keep = (text: string) => void (text && body.push(text));
  const clean = (headers: SentRequest['headers']) =>
    headers.map(([name, value]) => [redact(name, key), redact(value, key)] as const);

  return {
    sent(sent: SentRequest) {
      times = { ...times, sent: now() };
      const { method, url, headers, json } = sent;
      request = {
        method,
        url: redact(url, key),
        headers: clean(headers),
        json: redactJson(json, key),
      };
    },
    head(seen: ResponseHead) {
      times = { ...times, head: now() };
      const statusText = redact(seen.statusText, key);
      head = { ...seen, statusText, headers: clean(seen.headers) };
    },
    bytes(bytes: Uint8Array) {
      const within = bytes.subarray(0, Math.max(0, room));
      room -= bytes.length;
      if (within.length) keep(redactor.push(decoder.decode(within, { stream: true })));
    },
    text(delta: string) {
      const at = now();
      if (!deltas.length) times = { ...times, firstToken: at };
      deltas.push(at);
      if (texts.length < maxTexts) texts.push(delta);
    },
    done() {
      keep(redactor.push(decoder.decode()) + redactor.flush());
      times = { ...times, done: now() };
    },
    get: (): Recording => ({ request, head, body, isCut: room < 0, times, deltas, texts }),
  };
}

/** The key may stand in any text of a request. Masked as they are read, as a mask over an escape would break the JSON. */
function redactJson(json: string, key: string): string {
  if (redact(json, key) === json) return json;
  const clean = (_: string, value: unknown): unknown => {
    if (typeof value === 'string') return redact(value, key);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, each]) => [redact(name, key), each]),
    );
  };
  return JSON.stringify(JSON.parse(json, clean));
}
