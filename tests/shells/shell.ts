// A real shell and a real curl, for what the lab of the term Terminal says of them.
import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo, Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { printFirstCall } from '../../src/labs/terminal/shells.ts';
import { curl } from '../../src/snippets/curl/index.ts';
import { type Run, run } from '../snippets/run.ts';

/** What curl says of itself; empty where there is none, and then its tests are left out. */
export const curlVersion: string =
  spawnSync('curl', ['--version'], { encoding: 'utf8' }).stdout ?? '';

export const key = 'test-key-0123456789';
const cwd = mkdtempSync(join(tmpdir(), 'terminal-'));

/** No proxy and no setting of this machine. */
export const environment = (more: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv => ({
  PATH: process.env.PATH,
  AIMLAPI_API_KEY: key,
  ...more,
});

/** Without what this machine runs at a shell's start: bash takes a socket for a login from afar. */
const plain: Readonly<Record<string, string>> = { bash: '--norc', zsh: '-f' };

/** Runs lines in a shell, in an empty folder; `input` is what a reader types meanwhile. */
export const type = (
  lines: string,
  { env = environment(), input = '', shell = 'bash', path = '' } = {},
): Promise<Run> =>
  run([path || shell, plain[shell] ?? '', '-c', lines], { cwd, env, input, timeout: 20_000 });

export const firstCallTo = (baseUrl: string): string => printFirstCall(curl, baseUrl);

/** Starts a server on a free port of 127.0.0.1 and gives its port. */
export async function listen(server: Server): Promise<number> {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return (server.address() as AddressInfo).port;
}

/** A server that answers as told, for the time of `use`, which gets its base URL. */
export async function served<T>(
  answer: RequestListener,
  use: (baseUrl: string) => Promise<T>,
): Promise<T> {
  const server = createServer(answer);
  try {
    return await use(`http://127.0.0.1:${await listen(server)}/v1`);
  } finally {
    server.close();
    server.closeAllConnections();
  }
}
