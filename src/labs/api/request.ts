import { main } from '../../api/providers/index.ts';
import { run } from '../../chat/send/run.ts';
import type { SentRequest } from '../../chat/send/transport.ts';
import { resolve } from '../../examples/resolve.ts';
import { example, input } from './input.ts';

/** Stands in the request for the reader's key. */
export const keyToken = 'YOUR_API_KEY';

/** The request of the example as the live call sends it: made by the SDK, caught before it leaves. For builds and tests. */
export async function realRequest(fileDataUrl: string): Promise<SentRequest> {
  let sent: SentRequest | undefined;
  await run(
    {
      request: resolve(example, { ...input.settings, fileDataUrl }),
      baseUrl: main.baseUrl,
      apiKey: keyToken,
      fetch: () => Promise.resolve(Response.json({})),
      signal: new AbortController().signal,
    },
    {
      sent: (request) => {
        sent = request;
      },
    },
  );
  if (!sent) throw new Error('The example sent no request.');
  return sent;
}
