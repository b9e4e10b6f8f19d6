import { headersOf, type ToRoom } from '../messages.ts';
import type { Link } from './link.ts';

/** Statuses with which a `Response` takes no body. */
const bodyless = [204, 205, 304];

type Answer = Extract<ToRoom, { id: number }>;

/** `fetch` over the page, and how many requests are still open. */
export function createFetch({ say, hear }: Link, changed: () => void) {
  const open = new Map<number, (answer: Answer) => void>();
  let last = 0;
  hear((message) => {
    if ('id' in message) open.get(message.id)?.(message);
  });
  const close = (id: number) => {
    if (open.delete(id)) changed();
  };

  const fetch = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const id = ++last;
    const { promise, resolve, reject } = Promise.withResolvers<Response>();
    let body: ReadableStreamDefaultController<Uint8Array> | undefined;
    const leave = () => {
      close(id);
      say({ type: 'cancel', id });
    };
    const fail = (error: unknown) => {
      close(id);
      reject(error);
      body?.error(error);
    };
    const take = (answer: Answer) => {
      if (answer.type === 'head') {
        const { status, statusText, headers } = answer;
        const stream = new ReadableStream<Uint8Array>({
          start: (controller) => {
            body = controller;
          },
          cancel: leave,
        });
        const init = { status, statusText, headers: headersOf(headers) };
        resolve(new Response(bodyless.includes(status) ? null : stream, init));
      } else if (answer.type === 'chunk') body?.enqueue(answer.bytes);
      else if (answer.type === 'end') {
        body?.close();
        close(id);
      } else fail(new TypeError(answer.why || 'The answer broke off.'));
    };
    // Open from the call on, so that a program whose last word this is does not end before it.
    open.set(id, take);
    try {
      const request = new Request(input, init);
      const { signal } = request;
      signal.throwIfAborted();
      const hasBody = !['GET', 'HEAD'].includes(request.method);
      const bytes = hasBody ? await request.arrayBuffer() : undefined;
      signal.throwIfAborted();
      signal.addEventListener('abort', () => {
        if (!open.has(id)) return;
        fail(signal.reason);
        say({ type: 'cancel', id });
      });
      const { method, url } = request;
      const asked = { method, url, headers: [...request.headers], body: bytes };
      say({ type: 'request', id, request: asked }, bytes ? [bytes] : []);
    } catch (error) {
      fail(error);
    }
    return promise;
  };
  return { fetch, openCount: () => open.size };
}
