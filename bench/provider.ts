import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { done, finish, stream, text, usageEvent } from '../tests/support/provider-answers.ts';
import { inPlaceOfProviders, providersCertificate } from '../tests/support/strict-server.ts';

/** A request that has come in whole. */
export interface Arrival {
  readonly bytes: number;
  /** When its last byte came, in milliseconds since 1970, with fractions: the clock of `performance` in a page. */
  readonly lastByteAt: number;
}

/** How the next answers stream: `perSecond` deltas, or as fast as the line takes them where it is left out. */
export interface Script {
  readonly deltas: number;
  readonly perSecond?: number;
  /** The text of each delta: some five characters where it is left out, as models send them. */
  readonly words?: string;
}

export interface Provider {
  readonly arrivals: readonly Arrival[];
  answer(script: Script): void;
  /** Chromium flags that put it in the place of the real ones. */
  readonly flags: readonly string[];
  close(): Promise<void>;
}

const allowed = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': 'authorization, content-type, accept',
  'access-control-allow-methods': 'GET, POST',
  // Unless told, Chromium asks again after five seconds: one way would then pay for both.
  'access-control-max-age': '600',
};
const end = [finish('stop'), usageEvent, done].join('');

/** A provider on 127.0.0.1 that throws away what it gets, notes when the last byte came, and streams. */
export async function startProvider(): Promise<Provider> {
  const { fingerprint, ...tls } = providersCertificate();
  const arrivals: Arrival[] = [];
  let script: Script = { deltas: 3 };
  const server = createServer(tls, async (request, response) => {
    if (request.method !== 'POST') return void response.writeHead(204, allowed).end();
    arrivals.push(await drain(request));
    response.writeHead(200, { ...allowed, ...stream().headers });
    await writeDeltas(response, script);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    arrivals,
    answer: (next) => {
      script = next;
    },
    flags: inPlaceOfProviders((server.address() as AddressInfo).port, fingerprint),
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

async function drain(request: IncomingMessage): Promise<Arrival> {
  let bytes = 0;
  for await (const chunk of request) bytes += (chunk as Buffer).length;
  return { bytes, lastByteAt: performance.timeOrigin + performance.now() };
}

/** Writes the deltas in packets: 16 ms' worth where they are paced, 100 where they are not. */
async function writeDeltas(response: ServerResponse, script: Script): Promise<void> {
  const { deltas, perSecond, words = 'river ' } = script;
  const delta = Buffer.from(text(words));
  const start = performance.now();
  for (let sent = 0; sent < deltas && !response.destroyed; ) {
    const due = perSecond
      ? Math.floor(((performance.now() - start) / 1000) * perSecond)
      : sent + 100;
    const count = Math.min(deltas, due) - sent;
    if (count > 0 && !response.write(Buffer.concat(Array.from({ length: count }, () => delta))))
      await once(response, 'drain');
    sent += Math.max(0, count);
    if (perSecond) await pause(16);
  }
  response.end(end);
}
