import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { streamed } from './provider-answers.ts';

/** A request as it came. */
interface Asked {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface LocalServer {
  readonly asked: Asked[];
  /** The origin whose pages it answers, as such servers have to be told. */
  allow(origin: string | undefined): void;
  close(): Promise<void>;
  readonly port: number;
}

export const localModels = ['qwen3-vl', 'llama3.2'];

/** An OpenAI-like server as readers have on their computers: without TLS or a key, and closed to pages until it is told. */
export async function startLocalServer(words: string): Promise<LocalServer> {
  const asked: Asked[] = [];
  let allowed: string | undefined;
  const server = createServer(async (request, response) => {
    const { method = '', url: path = '', headers } = request;
    asked.push({ method, path, headers, body: String(await buffer(request)) });
    if (headers.origin !== allowed) return void response.writeHead(403).end();
    response.setHeader('access-control-allow-origin', allowed ?? '');
    response.setHeader('access-control-allow-headers', 'content-type');
    if (method === 'OPTIONS') return void response.writeHead(204).end();
    if (path === '/v1/models') {
      const data = localModels.map((id) => ({ id, object: 'model', owned_by: 'library' }));
      return void response.end(JSON.stringify({ object: 'list', data }));
    }
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    for (const step of streamed(words).body ?? [])
      if (typeof step === 'string') response.write(step);
    response.end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');

  return {
    asked,
    allow(origin) {
      allowed = origin;
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
    port: (server.address() as AddressInfo).port,
  };
}
