import { afterAll, beforeEach, expect, test } from 'vitest';
import { image } from '../support/files.ts';
import {
  attach,
  chooseHost,
  connect,
  findConnection,
  findPlayground,
  paths,
  runToEnd,
  titles,
} from '../support/playground.ts';
import { goodKey } from '../support/provider-answers.ts';
import { useStage } from '../support/stage.ts';
import { startStrictServer } from '../support/strict-server.ts';

// What leaves the browser on one Run, read at the other end of the wire.

const server = await startStrictServer();
const stage = useStage(() => server.flags);
beforeEach(() => server.clear());
afterAll(() => server.close());

/** What a browser adds to every request of its own accord. */
const ofBrowser =
  /^(host|connection|content-length|user-agent|origin|accept-(encoding|language)|sec-.+|priority|pragma|cache-control)$/;

async function runOnce(path: string = paths.concepts) {
  const page = await stage.open(path);
  await connect(page);
  const playground = await findPlayground(page, titles.image);
  await attach(playground, await image());
  expect(await runToEnd(playground)).toBe('done');
  return page;
}

test('only authorization, content-type and accept are sent', async () => {
  await runOnce();
  const [chat] = server.chats();
  const own = Object.keys(chat?.headers ?? {}).filter((name) => !ofBrowser.test(name));
  expect(own.sort()).toEqual(['accept', 'authorization', 'content-type']);
  expect(chat?.headers.authorization).toBe(`Bearer ${goodKey}`);
});

test('the preflight asks for nothing more either', async () => {
  await runOnce();
  const asked = server.requests
    .filter(({ method, path }) => method === 'OPTIONS' && path === '/v1/chat/completions')
    .map(({ headers }) => headers['access-control-request-headers']);
  expect(asked).toEqual([expect.stringMatching(/^((authorization|content-type|accept),?)+$/)]);
});

test('no request names the page that it came from, and none carries a cookie', async () => {
  const page = await runOnce();
  await findConnection(page).check.click();
  await page.getByText('Key works').waitFor();
  expect(server.requests.length).toBeGreaterThan(2);
  for (const { headers } of server.requests) {
    expect(headers).not.toHaveProperty('referer');
    expect(headers).not.toHaveProperty('cookie');
  }
});

test('one Run is one request, and the key goes to no other host', async () => {
  await runOnce();
  expect(server.chats()).toHaveLength(1);
  const hosts = server.requests
    .filter(({ headers }) => headers.authorization)
    .map(({ host }) => host);
  expect(new Set(hosts)).toEqual(new Set(['api.aimlapi.com']));
});

test('beside Run stands where the call goes', async () => {
  const page = await stage.open(paths.playground);
  const { region } = await findPlayground(page, titles.image);
  const words = async () => (await region.textContent())?.replace(/\s+/g, ' ');
  expect(await words()).toContain('stays in your browser: the sandbox answers');
  await chooseHost(page);
  expect(await words()).toContain('your browser → api.aimlapi.com, nothing else');
});

test('nothing runs by itself on load', async () => {
  for (const path of Object.values(paths)) {
    const page = await stage.open(path);
    await page.waitForLoadState('networkidle');
    expect(server.chats()).toEqual([]);
    expect(server.requests.filter(({ headers }) => headers.authorization)).toEqual([]);
  }
});

// The last of this file: what the browser keeps here, it keeps for later pages of the same window.
test('a preflight that the server lets be kept is not asked for again', async () => {
  server.next(
    {
      status: 204,
      headers: {
        'access-control-allow-headers': 'authorization, content-type, accept',
        'access-control-max-age': '600',
      },
    },
    'OPTIONS',
  );
  const page = await runOnce();
  expect(await runToEnd(await findPlayground(page, titles.image))).toBe('done');
  expect(server.chats()).toHaveLength(2);
  expect(server.requests.filter(({ method }) => method === 'OPTIONS')).toHaveLength(1);
});
