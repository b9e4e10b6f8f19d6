import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { completion, events } from './answer.ts';

export interface Recorded {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

export interface Recorder {
  /** `http://127.0.0.1:<port>`; a case's base URL is `<origin>/<case>/v1`. */
  readonly origin: string;
  /** The requests of a case so far, which are then forgotten. */
  readonly take: (id: string) => readonly Recorded[];
  readonly close: () => Promise<void>;
}

/** The key that programs find in their environment, and one that is refused. */
export const keys = { right: 'test-key-0123456789', wrong: 'wrong-key' } as const;

/** An OpenAI-compatible server that keeps what it was sent, told apart by the first part of the path. */
export async function startRecorder(): Promise<Recorder> {
  const kept = new Map<string, Recorded[]>();
  const server = createServer(async (request, response) => {
    const { method = '', url = '', headers } = request;
    const [, id = '', ...rest] = url.split('/');
    const recorded = { method, path: `/${rest.join('/')}`, headers, body: await read(request) };
    kept.set(id, [...(kept.get(id) ?? []), recorded]);
    answer(recorded, response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    take: (id) => {
      const requests = kept.get(id) ?? [];
      kept.delete(id);
      return requests;
    },
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

async function read(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** The few other calls that a page of the documentation makes. */
const gets: Readonly<Record<string, object>> = {
  '/v1/models': { object: 'list', data: [{ id: 'openai/gpt-4o', aliases: ['gpt-4o'] }] },
  '/v2/billing': { current_balance: 123.45, currency: 'USD' },
};

function answer({ method, path, headers, body }: Recorded, response: ServerResponse): void {
  const bearer = /^Bearer (\S+)$/.exec(headers.authorization ?? '')?.[1];
  const found = method === 'GET' ? gets[path] : path === '/v1/chat/completions' && {};
  const isKnown = bearer && bearer !== keys.wrong;
  if (!found) fail(response, 404, 'There is nothing here', path);
  else if (path !== '/v1/models' && !isKnown) fail(response, 401, 'The key is not known', path);
  else if (method === 'GET') send(response, 200, JSON.stringify(found));
  else if (JSON.parse(body.toString()).stream) stream(response);
  else send(response, 201, completion());
}

function stream(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' });
  // Cut at odd places, in the middle of characters and events too.
  const bytes = Buffer.from(events());
  for (let at = 0; at < bytes.length; at += 1021) response.write(bytes.subarray(at, at + 1021));
  response.end();
}

/** 201, since this provider has been seen to answer so. */
const send = (response: ServerResponse, status: number, body: string): void => {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(body);
};

/** The provider's own error shape. */
const fail = (response: ServerResponse, statusCode: number, message: string, path: string): void =>
  send(response, statusCode, JSON.stringify({ message, path, requestId: 'r-1', statusCode }));
