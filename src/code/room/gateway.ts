import { redact } from '../../api/redact.ts';
import { allowedHeaders, createTransport, type Fetch } from '../../chat/send/transport.ts';
import { t } from '../../strings/translate.ts';
import { withinBase } from './address.ts';
import { type BeginWatch, createExchange } from './exchange.ts';
import { maxRequestBody, maxRequests } from './limits.ts';
import { maskBytes } from './mask-bytes.ts';
import { type HeaderList, headersOf, type RoomRequest } from './messages.ts';
import { withKey } from './placeholder.ts';
import { setFilesApart } from './sent-files.ts';

/** Where the requests of a run may go, and with what. */
export interface Reach {
  /** Without a trailing slash. */
  readonly baseUrl: string;
  readonly key: string;
  /** What stands in the room in the key's place. */
  readonly placeholder: string;
  readonly fetch: Fetch;
}

/** Why the page makes no request; its message is for the reader of the code. */
export class Refused extends Error {}

/** An answer for a room: nothing in it is the key. */
export interface RoomAnswer {
  readonly status: number;
  readonly statusText: string;
  readonly headers: HeaderList;
  readonly body: ReadableStream<Uint8Array<ArrayBuffer>>;
}

export type Gateway = ReturnType<typeof createGateway>;

/** The one way out of a room, for one run: what it asks for is checked, counted, sent by the page and watched. */
export function createGateway(reach: Reach, watch: BeginWatch) {
  let count = 0;

  /** Rejects with `Refused`; where no answer can be read too, as a browser does not tell why. */
  return async (asked: RoomRequest, signal: AbortSignal): Promise<RoomAnswer> => {
    const url = check(asked, reach.baseUrl);
    if (++count > maxRequests)
      throw new Refused(t('codeRun.tooManyRequests', { most: maxRequests }));
    const { method, body } = asked;
    const text = body ? new TextDecoder().decode(body) : '';
    const { json, files } = setFilesApart(text);
    const exchange = createExchange(watch(files), reach.key);
    const send = createTransport({
      fetch: reach.fetch,
      assemble: () => (method === 'GET' ? null : (body ?? '')),
      onSent: (request) => exchange.sent({ ...request, json }),
      onHead: exchange.head,
      onBytes: (bytes) => exchange.bytes(bytes.slice()),
      onBroken: () => undefined,
    });
    try {
      const headers = withKey(allowedOf(asked.headers), reach.placeholder, reach.key);
      const response = await send(url.href, {
        method,
        headers: headersOf(headers),
        body: text,
        signal,
      });
      return answerOf(response, reach.key, exchange.end);
    } catch (error) {
      exchange.end();
      if (signal.aborted) throw error;
      throw new Refused(t('codeRun.noAnswer', { host: url.host }));
    }
  };
}

function check({ method, url: asked, body }: RoomRequest, baseUrl: string): URL {
  if (method !== 'GET' && method !== 'POST')
    throw new Refused(t('codeRun.otherMethod', { method: method.slice(0, 20) }));
  const url = withinBase(asked, baseUrl);
  if (!url) throw new Refused(t('codeRun.otherAddress', { baseUrl, asked: asked.slice(0, 200) }));
  if ((body?.byteLength ?? 0) > maxRequestBody)
    throw new Refused(t('codeRun.largeBody', { megabytes: maxRequestBody / 2 ** 20 }));
  return url;
}

const allowedOf = (headers: HeaderList): HeaderList =>
  headers.filter(([name]) => allowedHeaders.includes(name.toLowerCase()));

function answerOf(response: Response, key: string, end: () => void): RoomAnswer {
  // A header takes no characters of the mask.
  const clean = (text: string) => redact(text, key).replaceAll(/[^\0-\xff]/g, '*');
  const { status, statusText, headers } = response;
  return {
    status,
    statusText: clean(statusText),
    headers: [...headers].map(([name, value]) => [clean(name), clean(value)] as const),
    body: whenOver(response.body ?? new Blob().stream(), end).pipeThrough(maskBytes(key)),
  };
}

/** The same bytes; `end` is called when they have ended, however they do. */
function whenOver(
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
  end: () => void,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const reader = body.getReader();
  return new ReadableStream({
    async pull(controller) {
      try {
        const { done, value } = await reader.read();
        if (!done) return controller.enqueue(value);
        controller.close();
      } catch (error) {
        controller.error(error);
      }
      end();
    },
    cancel(reason) {
      end();
      return reader.cancel(reason);
    },
  });
}
