import { once } from 'node:events';
import { type AddressInfo, connect } from 'node:net';
import { createServer } from 'node:tls';
import { LLMock } from '@copilotkit/aimock';
import { fileExamples } from './examples.ts';
import { usage } from './provider-answers.ts';
import { wordsAbout } from './strict-provider.ts';
import { inPlaceOfProviders, providersCertificate } from './strict-server.ts';

export interface Aimock {
  /** Of its API, to be typed as a custom base URL. */
  readonly url: string;
  /** Bodies of the chat requests that came. */
  bodies(): unknown[];
  clear(): void;
  close(): Promise<void>;
  /** For Chromium: aimock in the place of the providers. */
  readonly flags: readonly string[];
}

/** An OpenAI-compatible server that we did not write, with an answer for each example. */
export async function startAimock(): Promise<Aimock> {
  const mock = new LLMock({ port: 0, host: '127.0.0.1', chunkSize: 7, logLevel: 'silent' });
  for (const { prompt, sample } of fileExamples)
    mock.onMessage(prompt, { content: wordsAbout(sample.type), usage, finishReason: 'stop' });
  await mock.start();

  // It speaks plain HTTP only; the providers' names are reached over TLS.
  const { fingerprint, ...tls } = providersCertificate();
  const front = createServer(tls, (socket) => {
    const inner = connect(mock.port, '127.0.0.1');
    socket.on('error', () => inner.destroy()).pipe(inner);
    inner.on('error', () => socket.destroy()).pipe(socket);
  });
  front.listen(0, '127.0.0.1');
  await once(front, 'listening');

  return {
    url: `http://127.0.0.1:${mock.port}/v1`,
    bodies: () => mock.getRequests().map(({ body }) => body),
    clear: () => mock.clearRequests(),
    close: async () => {
      front.close();
      await mock.stop();
    },
    flags: inPlaceOfProviders((front.address() as AddressInfo).port, fingerprint),
  };
}
