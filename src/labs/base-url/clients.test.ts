import { OpenAI } from 'openai';
import { describe, expect, test } from 'vitest';
import { type Client, callOf, clients } from './clients.ts';

// The path that reached a server on `http://127.0.0.1:<port>`, from each client in the versions that `clients.ts` names.
// `–`: nothing was sent. TypeScript is run anew below; the others were run by hand in November 2026.

const end = 'chat/completions';
const measured: Readonly<Record<string, Readonly<Record<Client, string>>>> = {
  'http://H': every(`/${end}`),
  'http://H/': { ...every(`/${end}`), curl: `//${end}` },
  'http://H/v1': every(`/v1/${end}`),
  'http://H/v1/': { ...every(`/v1/${end}`), curl: `/v1//${end}` },
  'http://H/v1//': { ...every(`/v1//${end}`), curl: `/v1///${end}` },
  'http://H//v1': every(`//v1/${end}`),
  'http://H/v1/v1': every(`/v1/v1/${end}`),
  'http://H/v1/chat/completions': every(`/v1/chat/completions/${end}`),
  'http://H/v1/chat/completions/': {
    ...every(`/v1/chat/completions/${end}`),
    curl: `/v1/chat/completions//${end}`,
  },
  'http://H/a/b': every(`/a/b/${end}`),
  'http://H/a/../v1': every(`/v1/${end}`),
  'HTTP://H/V1': every(`/V1/${end}`),
  'http://H/ü/v1': every(`/%C3%BC/v1/${end}`),
  'http://H/v1?x=1': {
    python: `/v1/?x=1${end}`,
    typescript: `/v1/${end}?x=1`,
    curl: `/v1?x=1/${end}`,
    go: `/v1/${end}`,
    java: `/v1/${end}?x=1`,
  },
  'http://H/v1#f': { ...every(`/v1/${end}`), typescript: '/v1', curl: '/v1' },
  'http://H/v 1': { ...every(`/v%201/${end}`), curl: '–', java: '–' },
  'http://H/v1 ': { ...every(`/v1%20/${end}`), curl: '–', java: `/v1/${end}` },
  ' http://H/v1': { ...every('–'), typescript: `/v1/${end}`, java: `/v1/${end}` },
  'H/v1': { ...every('–'), curl: `/v1/${end}` },
  '//H/v1': every('–'),
  'http:/H/v1': { ...every('–'), typescript: `/v1/${end}`, curl: `/v1/${end}` },
  'http:H/v1': { ...every('–'), typescript: `/v1/${end}` },
  'ftp://H/v1': every('–'),
  '"http://H/v1"': every('–'),
  'http:\\\\H\\v1': { ...every('–'), typescript: `/v1/${end}` },
};

function every(path: string): Readonly<Record<Client, string>> {
  return { python: path, typescript: path, curl: path, go: path, java: path };
}

const host = '127.0.0.1:34663';
const table = Object.entries(measured).map(
  ([base, paths]) => [base, base.replace(/H(?=[/\\]|$)/, host), paths] as const,
);
const shown = (base: string) => base.replace('HTTP:', 'http:').replaceAll(' ', '·');

describe.each(table.map(([name, base, paths]) => [shown(name), base, paths] as const))(
  '%s',
  (_, base, paths) => {
    test.each(clients)('%s', (client) => {
      const call = callOf(client, base);
      expect(call.ok ? call.url : '–').toBe(
        paths[client] === '–' ? '–' : `http://${host}${paths[client]}`,
      );
    });

    test('TypeScript, by the SDK itself', async () => {
      let called: string | undefined;
      const client = new OpenAI({
        baseURL: base,
        apiKey: 'any',
        maxRetries: 0,
        fetch: (url) => {
          called = new Request(url).url.replace(/#.*/, '');
          return Promise.reject(new Error('recorded'));
        },
      });
      await client.chat.completions.create({ model: 'm', messages: [] }).catch(() => undefined);
      const path = paths.typescript;
      const sent = called?.startsWith('http') ? called : undefined;
      expect(sent ?? '–').toBe(path === '–' ? '–' : `http://${host}${path}`);
    });
  },
);

test.each([
  ['api.aimlapi.com/v1', 'protocol'],
  ['', 'protocol'],
  [' https://api.aimlapi.com/v1', 'spaces'],
  ['https://api.aimlapi.com\\v1', 'unreadable'],
])('%j fails for want of: %s', (base, why) => {
  expect(callOf('python', base)).toEqual({ ok: false, why });
});
