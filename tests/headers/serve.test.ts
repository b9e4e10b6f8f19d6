import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { dist } from '../support/site.ts';
import { files, pages, paths } from './pages.ts';

interface Answer {
  readonly status: number;
  readonly headers: Record<string, string | string[] | undefined>;
  readonly body: Buffer;
}

/** Asks with the path as it is: `fetch` would tidy it, and would decode the body. */
async function ask(
  path: string,
  headers: Record<string, string> = {},
  options: { method?: string; host?: string } = {},
): Promise<Answer> {
  const { port } = new URL(inject('siteUrl'));
  const sent = request({ host: '127.0.0.1', ...options, port, path, headers });
  sent.end();
  const [response] = await once(sent, 'response');
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk);
  return { status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) };
}

const script = `/${files.find((file) => file.startsWith('_astro/page.') && file.endsWith('.js'))}`;

test.each(pages.filter((path) => path !== '/404.html'))('%s is a page', async (path) => {
  const { status, headers, body } = await ask(path);
  expect(status).toBe(200);
  expect(headers['content-type']).toBe('text/html; charset=utf-8');
  expect(body).toEqual(await readFile(`${dist}${path}index.html`));
});

test.each(['127.0.0.1', '::1'])('listens at %s', async (host) => {
  expect((await ask('/', {}, { host })).status).toBe(200);
});

test('a folder without its slash is sent to the one with, query and all', async () => {
  const { status, headers } = await ask('/concepts?a=/b');
  expect([status, headers.location]).toEqual([308, '/concepts/?a=/b']);
  expect(headers['x-content-type-options']).toBe('nosniff');
});

test.each([
  '/nowhere',
  '/nowhere/',
  '/_astro/nothing.js',
  '//example.com/concepts',
  '/../package.json',
  '/%2e%2e/package.json',
  '/..%2fpackage.json',
  '/%E0%A4%A',
  '/_headers',
])('%s is the 404 page with status 404, which no one keeps', async (path) => {
  const { status, headers, body } = await ask(path);
  expect(status).toBe(404);
  expect(body).toEqual(await readFile(`${dist}404.html`));
  expect(headers['cache-control']).toBe('public, max-age=0, must-revalidate');
  expect(headers.location).toBeUndefined();
});

test('what has a hash in its name is kept for a year, all else is asked for again', async () => {
  expect((await ask(script)).headers['cache-control']).toBe('public, max-age=31536000, immutable');
  expect((await ask('/')).headers['cache-control']).toBe('public, max-age=0, must-revalidate');
});

test('an unchanged file is a 304 without a body', async () => {
  const first = await ask('/concepts/');
  const etag = String(first.headers.etag);
  const again = await ask('/concepts/', { 'if-none-match': `"other", ${etag}` });
  expect([again.status, again.body.length]).toEqual([304, 0]);
  expect(again.headers['content-security-policy']).toBe(first.headers['content-security-policy']);
  expect((await ask('/concepts/', { 'if-none-match': '"other"' })).status).toBe(200);
  expect((await ask('/nowhere', { 'if-none-match': etag })).status).toBe(404);
});

test.each([
  ['gzip, deflate, br, zstd', 'br', brotliDecompressSync],
  ['gzip', 'gzip', gunzipSync],
  ['br;q=0, gzip', 'gzip', gunzipSync],
] as const)('text for a browser that takes %s is %s', async (accepted, encoding, decode) => {
  const plain = await ask(script);
  const { headers, body } = await ask(script, { 'accept-encoding': accepted });
  expect(headers['content-encoding']).toBe(encoding);
  expect(headers.vary).toBe('Accept-Encoding');
  expect(Number(headers['content-length'])).toBe(body.length);
  expect(body.length).toBeLessThan(plain.body.length);
  expect(decode(body)).toEqual(plain.body);
});

test.each(paths.filter((path) => /\.(png|pdf|woff2|pf_index)$/.test(path)))(
  '%s is sent as it is',
  async (path) => {
    const { headers } = await ask(path, { 'accept-encoding': 'gzip, br' });
    expect(headers['content-encoding']).toBeUndefined();
  },
);

test('HEAD has the headers alone; anything but reading is refused', async () => {
  const { status, headers, body } = await ask('/', {}, { method: 'HEAD' });
  expect([status, body.length]).toEqual([200, 0]);
  expect(headers['content-security-policy']).toBeDefined();
  const post = await ask('/', {}, { method: 'POST' });
  expect([post.status, post.headers.allow]).toEqual([405, 'GET, HEAD']);
});

/** Runs `scripts/serve.ts` until it has printed something. */
async function start(port: number) {
  const cli = fileURLToPath(new URL('../../scripts/serve.ts', import.meta.url));
  const child = spawn(process.execPath, [cli], { env: { ...process.env, PORT: String(port) } });
  const ended = once(child, 'exit') as Promise<[number | null, string | null]>;
  let printed = '';
  const keep = (chunk: Buffer) => {
    printed += chunk;
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  await Promise.race([once(child.stdout, 'data'), ended]);
  return { child, ended, printed: () => printed };
}

test.each(['SIGINT', 'SIGTERM'] as const)('npm start ends cleanly at %s', async (signal) => {
  const spare = createServer().listen(0, '127.0.0.1');
  await once(spare, 'listening');
  const { port } = spare.address() as AddressInfo;
  await new Promise((resolve) => spare.close(resolve));
  const { child, ended, printed } = await start(port);
  expect(printed()).toBe(`http://localhost:${port}\n`);
  expect((await fetch(`http://localhost:${port}/`)).status).toBe(200);
  child.kill(signal);
  expect(await ended).toEqual([0, null]);
});

test('a busy port is one line and no stack', async () => {
  const { port } = new URL(inject('siteUrl'));
  const { ended, printed } = await start(Number(port));
  expect(await ended).toEqual([1, null]);
  expect(printed()).toBe(
    `Port ${port} is taken. Choose another: PORT=${Number(port) + 1} npm start\n`,
  );
});
