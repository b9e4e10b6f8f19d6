import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { acceptedEncoding, encode } from '../../config/encoding.ts';
import type { Served } from '../../config/serve.ts';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/**
 * Serves a folder as `npm start` serves ours, compressed by the same code at the same levels, without our security
 * headers: no peer would start under our policy. Each answer is made once.
 */
export async function servePlain(folder: string): Promise<Served> {
  const answers = new Map<string, Promise<Answer>>();
  const server = createServer(async ({ url = '/', headers }, response) => {
    const path = decodeURIComponent(url.replace(/[?#].*$/s, ''));
    const key = `${path} ${acceptedEncoding(headers['accept-encoding'])}`;
    const made = answers.get(key) ?? answer(folder, path, headers['accept-encoding']);
    answers.set(key, made);
    const { status, headers: own, body } = await made;
    response.writeHead(status, { ...own, 'Content-Length': body.length }).end(body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

async function answer(folder: string, path: string, accepted: string | undefined): Promise<Answer> {
  const file = join(folder, normalize(path.endsWith('/') ? `${path}index.html` : path));
  const raw = await readFile(file).catch(() => undefined);
  if (!raw) return { status: 404, headers: {}, body: Buffer.from('Not found') };
  const type = types[extname(file)];
  const encoding = type && acceptedEncoding(accepted);
  return {
    status: 200,
    headers: {
      'Content-Type': type ?? 'application/octet-stream',
      'Cache-Control': 'public, max-age=0, must-revalidate',
      ...(encoding && { 'Content-Encoding': encoding, Vary: 'Accept-Encoding' }),
    },
    body: encoding ? await encode(raw, encoding) : raw,
  };
}
