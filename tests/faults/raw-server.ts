import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { reset, type Step, stall } from '../support/provider-answers.ts';

/** A request as it came, its head unread. */
export interface RawRequest {
  readonly method: string;
  readonly path: string;
  readonly head: string;
  readonly body: string;
}

export type RawServer = Awaited<ReturnType<typeof startRawServer>>;

/** What is sent, or what is waited for before more is. */
export type RawStep = Step | Promise<unknown>;

/** The start of an answer, byte for byte: a status line and header lines. The page may read all of it. */
export const head = (status = '200 OK', ...headers: readonly string[]): string =>
  [
    `HTTP/1.1 ${status}`,
    'access-control-allow-origin: *',
    'access-control-expose-headers: *',
    'connection: close',
    ...headers,
    '\r\n',
  ].join('\r\n');

const allowed = head(
  '204 No Content',
  'access-control-allow-headers: authorization, content-type, accept',
  'access-control-allow-methods: GET, POST',
);

/** A server on 127.0.0.1 over plain HTTP that sends the very bytes that a test gives, well-formed or not. */
export async function startRawServer() {
  const requests: RawRequest[] = [];
  const scripted: { method: string; steps: readonly RawStep[] }[] = [];
  const server = createServer(async (socket) => {
    socket.on('error', () => socket.destroy());
    const request = await read(socket);
    if (!request) return void socket.destroy();
    requests.push(request);
    const at = scripted.findIndex(({ method }) => method === request.method);
    const [script] = at < 0 ? [] : scripted.splice(at, 1);
    await play(socket, script?.steps ?? [request.method === 'OPTIONS' ? allowed : head()]);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    port,
    /** To be typed as a custom base URL. */
    url: `http://127.0.0.1:${port}/v1`,
    requests: requests as readonly RawRequest[],
    chats: () => requests.filter(({ method }) => method === 'POST'),
    /** Scripts the next answer to a method. */
    next: (steps: readonly RawStep[], method = 'POST') => void scripted.push({ method, steps }),
    clear: () => {
      requests.length = 0;
      scripted.length = 0;
    },
    close: () => void server.close(),
  };
}

/** Reads one request to its end; `undefined` where the client sends something else, such as TLS. */
async function read(socket: Socket): Promise<RawRequest | undefined> {
  let text = '';
  for await (const bytes of socket.iterator({ destroyOnReturn: false })) {
    text += (bytes as Buffer).toString('latin1');
    const end = text.indexOf('\r\n\r\n');
    if (end < 0) {
      if (/^[A-Z]/.test(text)) continue;
      return undefined;
    }
    const length = Number(/\r\ncontent-length: *(\d+)/i.exec(text)?.[1] ?? 0);
    if (text.length < end + 4 + length) continue;
    const [, method = '', path = ''] = /^(\S+) (\S+)/.exec(text) ?? [];
    return { method, path, head: text.slice(0, end), body: text.slice(end + 4) };
  }
  return undefined;
}

async function play(socket: Socket, steps: readonly RawStep[]): Promise<void> {
  for (const step of steps) {
    if (step === stall || socket.destroyed) return;
    if (step === reset) return void socket.resetAndDestroy();
    if (typeof step === 'number') await pause(step);
    else if (step instanceof Promise) await step;
    else socket.write(step);
  }
  socket.end();
}
