import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream as NodeReadableStream } from 'node:stream/web';
import { type Allowed, whyRefused } from './access.ts';
import { ApiError } from './api-error.ts';
import type { Sandbox } from './index.ts';
import { createNodeSandbox } from './node.ts';
import { respondError } from './responses.ts';

export interface RunningSandbox {
  /** Base URL, such as `http://127.0.0.1:8787/v1`. */
  readonly url: string;
  /** Ends open connections too. */
  readonly close: () => Promise<void>;
}

/**
 * Serves the sandbox on 127.0.0.1, to programs and pages of this computer and to who else is `allowed`. Port 0 takes a free
 * one. Rejects if the port is taken.
 */
export function startSandbox(options: {
  port: number;
  delayMs?: number | undefined;
  allowed?: Allowed;
}): Promise<RunningSandbox> {
  const sandbox = createNodeSandbox(options);
  const answer = createAnswer(sandbox, options.allowed ?? {});
  const server = createServer((incoming, outgoing) => void serve(answer, incoming, outgoing));
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      resolve({ url: `http://127.0.0.1:${port}/v1`, close });
    });
  });
}

type Answer = (incoming: IncomingMessage, signal: AbortSignal) => Promise<Response>;

/** Looks at who asks before anything is read; a page that may ask may also read the answer. */
const createAnswer =
  (sandbox: Sandbox, allowed: Allowed): Answer =>
  async (incoming, signal) => {
    const { headers, url = '/' } = incoming;
    const refusal = whyRefused(headers, allowed);
    if (refusal) return respondError(refusal, url);
    const request = toRequest(incoming, signal);
    const response = request instanceof Request ? await sandbox(request) : request;
    response.headers.set('vary', 'origin');
    if (headers.origin) response.headers.set('access-control-allow-origin', headers.origin);
    return response;
  };

async function serve(
  answer: Answer,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const gone = new AbortController();
  outgoing.once('close', () => gone.abort());
  try {
    const response = await answer(incoming, gone.signal);
    outgoing.writeHead(response.status, Object.fromEntries(response.headers));
    const body = response.body ?? new Blob([]).stream();
    await pipeline(Readable.fromWeb(body as NodeReadableStream), outgoing);
  } catch (error) {
    // The client has gone: there is nobody to tell.
    if (!gone.signal.aborted) throw error;
  }
}

/** The request in the web's own types, or a refusal if they cannot hold it, such as the method TRACE. */
function toRequest(incoming: IncomingMessage, signal: AbortSignal): Request | Response {
  const { method = 'GET', url = '/' } = incoming;
  const headers = new Headers();
  for (const [name, values] of Object.entries(incoming.headersDistinct)) {
    for (const value of values ?? []) headers.append(name, value);
  }
  const body = Readable.toWeb(incoming) as ReadableStream;
  const hasBody = method !== 'GET' && method !== 'HEAD';
  try {
    const init = { method, headers, signal, ...(hasBody && { body, duplex: 'half' }) };
    return new Request(`http://127.0.0.1${url}`, init);
  } catch (error) {
    return respondError(new ApiError(400, `Not a request that is taken: ${error}`), url);
  }
}
