import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { commonHeaders } from '../../config/headers.ts';
import { dist } from '../support/site.ts';
import { lowerCase, missing, samples, sentHeaders } from './pages.ts';

const include = fileURLToPath(new URL('../../.deploy/nginx-headers.conf', import.meta.url));
const env = { ...process.env, PATH: `${process.env.PATH}:/usr/sbin` };
const installed = spawnSync('nginx', ['-v'], { env }).status === 0;
const required = process.env.HOSTS === 'all';
if (!installed && !required) console.log('nginx is not installed: its headers are not checked.');

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** One process in the foreground that writes to `folder` alone. */
function config(folder: string, port: number): string {
  const kinds = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `
    daemon off; master_process off; pid ${folder}/pid; error_log stderr crit;
    events {}
    http {
      access_log off;
      ${kinds.map((kind) => `${kind}_temp_path ${folder}/${kind};`).join(' ')}
      server {
        listen 127.0.0.1:${port};
        root ${dist};
        absolute_redirect off;
        include ${include};
      }
    }`;
}

async function answers(url: string): Promise<boolean> {
  try {
    await fetch(url);
    return true;
  } catch {
    return false;
  }
}

describe.skipIf(!installed && !required)('nginx with the generated include', () => {
  let url = '';
  let stop = async () => {};

  beforeAll(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'nginx-'));
    const port = await freePort();
    url = `http://127.0.0.1:${port}`;
    await writeFile(join(folder, 'nginx.conf'), config(folder, port));
    const nginx = spawn('nginx', ['-c', join(folder, 'nginx.conf')], { env, stdio: 'inherit' });
    const ended = once(nginx, 'exit');
    stop = async () => {
      nginx.kill('SIGTERM');
      await ended;
      await rm(folder, { recursive: true });
    };
    await vi.waitUntil(() => answers(url), { timeout: 10_000 });
  });
  afterAll(() => stop());

  test.each([...samples, missing, '/_astro/nothing.js'])(
    'sends for %s what npm start sends',
    async (path) => {
      expect(await sentHeaders(url, path)).toEqual(await sentHeaders(inject('siteUrl'), path));
    },
  );

  test('a missing page has status 404, and so has the file for other hosts', async () => {
    for (const path of [missing, '/_headers']) {
      expect((await fetch(url + path)).status, path).toBe(404);
    }
  });

  test('a redirect has the common headers', async () => {
    const sent = await sentHeaders(url, '/concepts');
    expect(sent).toEqual(lowerCase(commonHeaders));
    expect(sent).toEqual(await sentHeaders(inject('siteUrl'), '/concepts'));
  });
});
