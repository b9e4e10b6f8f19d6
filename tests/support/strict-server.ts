import { once } from 'node:events';
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { makeCertificate } from './certificate.ts';
import { type Answer, reset, stall } from './provider-answers.ts';
import { respond } from './strict-provider.ts';

/** One request as it came over the wire. */
export interface Recorded {
  readonly method: string;
  readonly host: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  /** Set when the client went away before the answer was complete. */
  aborted: boolean;
}

export interface StrictServer {
  readonly requests: readonly Recorded[];
  /** The chat completions among them. */
  chats(): readonly Recorded[];
  /** Scripts the answers of the next requests with a method, `POST` if none is named; then it is strict again. */
  next(answer: Answer, method?: string): void;
  /** Forgets what was recorded and scripted. */
  clear(): void;
  /** Lets go of the port, and takes it again. */
  goDown(): Promise<void>;
  comeUp(): Promise<void>;
  close(): Promise<void>;
  /** For Chromium: the providers' names lead here, over TLS, and every other name leads nowhere. */
  readonly flags: readonly string[];
}

const providers = ['api.aimlapi.com', 'api.openai.com'];

/** Chromium flags that put the server on `port` in the place of the providers. No other host is found. */
export const inPlaceOfProviders = (port: number, fingerprint: string): string[] => [
  `--host-resolver-rules=${[
    ...providers.map((host) => `MAP ${host}:443 127.0.0.1:${port}`),
    'MAP * ~NOTFOUND',
    'EXCLUDE localhost',
    'EXCLUDE 127.0.0.1',
  ].join(', ')}`,
  `--ignore-certificate-errors-spki-list=${fingerprint}`,
];

export const providersCertificate = () => makeCertificate(providers);

/** A provider on 127.0.0.1 that is as strict as the real one may be, or answers as a test scripts it. */
export async function startStrictServer(): Promise<StrictServer> {
  const requests: Recorded[] = [];
  const scripted: { method: string; answer: Answer }[] = [];
  const { fingerprint, ...tls } = providersCertificate();

  const server = createServer(tls, async (request, response) => {
    const recorded = await record(request);
    requests.push(recorded);
    response.once('close', () => {
      recorded.aborted = !response.writableFinished;
    });
    const index = scripted.findIndex(({ method }) => method === recorded.method);
    const [script] = index < 0 ? [] : scripted.splice(index, 1);
    await play(script?.answer ?? respond(recorded), recorded, response);
  });
  const listen = async (port: number) => {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    return (server.address() as AddressInfo).port;
  };
  const goDown = async () => {
    const closed = once(server, 'close');
    server.close();
    server.closeAllConnections();
    await closed;
  };
  const port = await listen(0);

  return {
    requests,
    chats: () =>
      requests.filter(
        ({ method, path }) => method === 'POST' && path.endsWith('/chat/completions'),
      ),
    next: (answer, method = 'POST') => void scripted.push({ method, answer }),
    clear: () => {
      requests.length = 0;
      scripted.length = 0;
    },
    goDown,
    comeUp: async () => void (await listen(port)),
    close: async () => {
      if (server.listening) await goDown();
    },
    flags: inPlaceOfProviders(port, fingerprint),
  };
}

async function record(request: IncomingMessage): Promise<Recorded> {
  const { method = '', url = '', headers } = request;
  const body = await buffer(request).catch(() => Buffer.of());
  return { method, host: headers.host ?? '', path: url, headers, body, aborted: false };
}

async function play(answer: Answer, { headers }: Recorded, response: ServerResponse) {
  // A fresh connection each time: Chromium re-sends by itself what was lost on a used one.
  response.setHeader('connection', 'close');
  if (answer.cors !== false) {
    response.setHeader('access-control-allow-origin', headers.origin ?? '*');
    response.setHeader(
      'access-control-expose-headers',
      'x-aimlapi-usd-spent, x-inference-id, retry-after',
    );
  }
  const steps = answer.body ?? [];
  if (steps[0] !== reset && steps[0] !== stall) {
    response.writeHead(answer.status ?? 200, answer.headers).flushHeaders();
  }
  for (const step of steps) {
    if (response.destroyed) return;
    if (step === stall) return;
    if (step === reset) return void response.destroy();
    if (typeof step === 'number') await pause(step);
    else response.write(step);
  }
  response.end();
}
