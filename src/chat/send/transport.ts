import { maxBody, maxErrorBody, TooLarge } from '../receive/bounds.ts';
import { isTooDeep } from '../receive/parse-json.ts';
import { startOf } from '../receive/start-of.ts';

/** The request as it leaves, for those who watch. */
export interface SentRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: readonly (readonly [string, string])[];
  /** The JSON with the file's place not yet filled. */
  readonly json: string;
}

export interface ResponseHead {
  readonly status: number;
  readonly statusText: string;
  readonly headers: readonly (readonly [string, string])[];
}

export type Fetch = typeof globalThis.fetch;

interface TransportOptions {
  readonly fetch: Fetch;
  /** Puts the file into the JSON body; null for a request without one. */
  readonly assemble: (json: string) => BodyInit | null | Promise<BodyInit>;
  readonly onSent: (request: SentRequest) => void;
  readonly onHead: (head: ResponseHead) => void;
  readonly onBytes: (bytes: Uint8Array) => void;
  /** The browser says that the connection failed. */
  readonly onBroken: () => void;
}

/**
 * All that may leave: a provider may not say which headers its preflight allows, and a strict
 * server refuses the SDK's own (`X-Stainless-*`, measured with openai 7.57 in Chromium and Firefox).
 */
export const allowedHeaders: readonly string[] = ['authorization', 'content-type', 'accept'];

/** Statuses with which a `Response` takes no body, though Chromium hands out an empty one. */
const bodyless = [204, 205, 304];

/** The `fetch` that the SDK calls: sends the least, follows no redirect, and lets every byte be seen on its way. */
export function createTransport(options: TransportOptions): Fetch {
  return async (input, init) => {
    const json = String(init?.body ?? '');
    const headers = allowedOf(new Headers(init?.headers));
    const body = await options.assemble(json);
    const url = input instanceof Request ? input.url : String(input);
    const method = init?.method ?? 'POST';
    init?.signal?.throwIfAborted();
    const answered = options.fetch(url, {
      method,
      headers,
      body,
      ...(init?.signal && { signal: init.signal }),
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
    });
    options.onSent({ method, url, headers: [...headers], json });
    answered.catch(options.onBroken);
    const response = await answered;
    const { status, statusText } = response;
    options.onHead({ status, statusText, headers: [...response.headers] });
    const hasBody = response.body && !bodyless.includes(status);
    const answer = hasBody ? tap(response.body, options) : null;
    return new Response(answer && !response.ok ? await errorText(answer) : answer, {
      status,
      statusText,
      headers: response.headers,
    });
  };
}

function allowedOf(headers: Headers): Headers {
  return new Headers([...headers].filter(([name]) => allowedHeaders.includes(name)));
}

/** What the SDK is to read of an error: it would read all of it, and walk down every level. */
async function errorText(body: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<string> {
  // The status is known, whatever becomes of the words.
  const { text } = await startOf(body, maxErrorBody).catch(() => ({ text: '' }));
  return isTooDeep(text) ? '' : text;
}

/** Lets the bytes of a body be seen on their way, up to the most that is taken. */
function tap(
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
  { onBytes, onBroken }: TransportOptions,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const reader = body.getReader();
  let room = maxBody;
  return new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      if (room < 0) {
        reader.cancel().catch(() => {});
        return controller.error(new TooLarge());
      }
      const reading = reader.read();
      reading.catch(onBroken);
      const { done, value } = await reading;
      if (done) return controller.close();
      // Firefox can hand over a hundred megabytes in one go.
      const within = value.subarray(0, room);
      room -= value.length;
      onBytes(within);
      controller.enqueue(within);
    },
    cancel: (reason) => reader.cancel(reason),
  });
}
