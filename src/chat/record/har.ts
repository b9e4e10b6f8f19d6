import { t } from '../../strings/translate.ts';
import type { Recording } from './recording.ts';

/** Names of the program that made the archive. */
const creator = { name: 'live-api-docs', version: '1' };

type Headers = readonly (readonly [string, string])[];
const nameValue = (headers: Headers) => headers.map(([name, value]) => ({ name, value }));

/**
 * A run as an HTTP Archive 1.2 (http://www.softwareishard.com/blog/har-12-spec/), to open in a browser's
 * network panel or another client. The recording is redacted, so the key is not in it.
 */
export function toHar(recording: Recording, body: string, startedAt: Date): string {
  const { request, head, times } = recording;
  const text = recording.body.join('');
  const total = (times.done ?? 0) - (times.sent ?? 0);
  const wait = (times.head ?? times.done ?? 0) - (times.sent ?? 0);
  const unknown = { httpVersion: 'unknown', cookies: [], headersSize: -1 };
  const entry = {
    startedDateTime: startedAt.toISOString(),
    time: total,
    request: {
      ...unknown,
      method: request?.method ?? 'POST',
      url: request?.url ?? '',
      headers: nameValue(request?.headers ?? []),
      queryString: [],
      bodySize: -1,
      postData: { mimeType: 'application/json', text: body },
    },
    response: {
      ...unknown,
      status: head?.status ?? 0,
      statusText: head?.statusText ?? '',
      headers: nameValue(head?.headers ?? []),
      redirectURL: '',
      bodySize: -1,
      content: {
        size: -1,
        mimeType: head?.headers.find(([name]) => name === 'content-type')?.[1] ?? '',
        text,
        ...(recording.isCut && { comment: t('inspector.notWhole', { length: text.length }) }),
      },
    },
    cache: {},
    timings: { send: 0, wait, receive: total - wait },
  };
  return JSON.stringify({ log: { version: '1.2', creator, entries: [entry] } }, null, 2);
}
