import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { under, within } from '../src/text/address.ts';
import { acceptedEncoding, type Encoding, encode } from './encoding.ts';
import { commonHeaders } from './headers.ts';
import { type StaticFile, staticFiles } from './static-files.ts';

/** A running server. */
export interface Served {
  /** Origin and the folder of the site, without a trailing slash. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** The requested path, decoded; undefined if it is malformed. */
function pathOf(target: string): string | undefined {
  try {
    return decodeURIComponent(target.replace(/[?#].*$/s, ''));
  } catch {
    return undefined;
  }
}

/**
 * Answers as a static host does that has the site in the folder `base`: a folder has a slash at its end, what is missing
 * is `404.html` with status 404.
 */
function handler(files: ReadonlyMap<string, StaticFile>, base: string) {
  const encoded = new Map<string, Promise<Buffer>>();

  function compressed(file: StaticFile, encoding: Encoding): Promise<Buffer> {
    const key = `${encoding} ${file.headers.ETag}`;
    const body = encoded.get(key) ?? encode(file.body, encoding);
    encoded.set(key, body);
    return body;
  }

  async function send(request: IncomingMessage, response: ServerResponse, file: StaticFile) {
    const found = response.statusCode === 200;
    const seen = request.headers['if-none-match']?.split(/\s*,\s*/) ?? [];
    for (const [name, value] of Object.entries(file.headers)) response.setHeader(name, value);
    if (found && seen.includes(file.headers.ETag ?? '')) {
      response.removeHeader('Content-Type');
      response.writeHead(304).end();
      return;
    }
    const encoding = file.compressible && acceptedEncoding(request.headers['accept-encoding']);
    const body = encoding ? await compressed(file, encoding) : file.body;
    if (encoding) response.setHeader('Content-Encoding', encoding);
    response.setHeader('Content-Length', body.length);
    response.end(request.method === 'HEAD' ? undefined : body);
  }

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    for (const [name, value] of Object.entries(commonHeaders)) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const target = request.url ?? '/';
    const asked = pathOf(target);
    const path = asked && within(base, asked);
    const file = files.get(path ?? '');
    if (file) return send(request, response, file);
    const query = target.includes('?') ? target.slice(target.indexOf('?')) : '';
    if (path && files.has(`${path}/`)) {
      response.writeHead(308, { Location: `${encodeURI(under(base, path))}/${query}` }).end();
      return;
    }
    if (asked === '/' || asked === under(base, '')) {
      // For now: another site may stand at this root tomorrow, and browsers never ask again after a 308.
      response.writeHead(307, { Location: `${base}${query}` }).end();
      return;
    }
    response.statusCode = 404;
    const missing = files.get('/404.html');
    if (missing) return send(request, response, missing);
    response.end();
  };
}

/** Resolves to the port, once the server listens. Rejects with the system's error, `EADDRINUSE` for one. */
function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port));
  });
}

function stop(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

const noIpv6 = new Set(['EADDRNOTAVAIL', 'EAFNOSUPPORT']);

/**
 * Serves a built site on the loopback addresses of both families, so that `localhost` and `127.0.0.1` both work.
 * Port 0 takes a free one. Rejects with `EADDRINUSE` if the port is taken on either.
 */
export async function serve(options: {
  port: number;
  dist: string;
  base?: string;
}): Promise<Served> {
  const { base = '/' } = options;
  const handle = handler(await staticFiles(options.dist), base);
  const start = () =>
    createServer((request, response) => {
      handle(request, response).catch((error: unknown) => response.destroy(error as Error));
    });
  const servers = [start()];
  const [first] = servers as [Server];
  const port = await listen(first, options.port, '127.0.0.1');
  const second = start();
  try {
    await listen(second, port, '::1');
    servers.push(second);
  } catch (error) {
    if (!noIpv6.has((error as NodeJS.ErrnoException).code ?? '')) {
      await stop(first);
      throw error;
    }
  }
  return {
    url: `http://localhost:${port}${under(base, '')}`,
    close: async () => {
      await Promise.all(servers.map(stop));
    },
  };
}
