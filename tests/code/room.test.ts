import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { policyText, roomPolicies } from '../../src/code/room/policy.ts';
import { goodKey, reset } from '../support/provider-answers.ts';
import { type StrictServer, startStrictServer } from '../support/strict-server.ts';
import { startHostile } from './hostile.ts';
import { type CodeStage, openPage, openStage, type Ran, runOn, textOf } from './stage.ts';
import { otherAddresses, waysOut } from './ways-out.ts';

// Code that somebody talked a reader into running: it gets out by no way, and never to the key.

const base = 'https://api.aimlapi.com/v1';
/** Not of digits alone, so that it is found in other writings too. */
const placeholder = /key-stays-in-the-page-[\w-]+/;

let server: StrictServer;
let hostile: Awaited<ReturnType<typeof startHostile>>;
let stage: CodeStage;
beforeAll(async () => {
  server = await startStrictServer();
  hostile = await startHostile();
  stage = await openStage(server.flags);
  await stage.page.evaluate((key) => globalThis.__code.useKey(key), goodKey);
});
afterAll(async () => {
  await stage?.close();
  await server?.close();
  await hostile?.close();
});
beforeEach(() => server.clear());

const run = async (code: string, language: 'typescript' | 'curl' = 'typescript'): Promise<Ran> => {
  const ran = await runOn(stage.page, language, code.replaceAll('HOST', hostile.host));
  expect(JSON.stringify(ran)).not.toContain(goodKey.slice(0, 8));
  return ran;
};
const post = (headers: string, body = '{}') =>
  `await fetch('${base}/chat/completions', { method: 'POST', headers: ${headers}, body: ${JSON.stringify(body)} })`;
const echo = (echoed: string) => ({
  headers: { 'content-type': 'application/json', 'retry-after': echoed },
  body: [JSON.stringify({ echoed })],
});
const withKey = '{ authorization: `Bearer ${process.env.AIMLAPI_API_KEY}` }';

describe('no way leads out', () => {
  test.each(waysOut)('%s', async (_, code) => {
    const { end, ...ran } = await run(
      `try { ${code} } catch (error) { console.log('kept in', String(error)); }`,
    );
    expect(textOf({ end, ...ran })).not.toMatch(/\bout\b/);
    expect(hostile.hits).toEqual([]);
    expect(server.requests).toEqual([]);
  });

  test.each(otherAddresses)('the page does not ask %s', async (address) => {
    const { pieces, ...ran } = await run(
      `await fetch(${JSON.stringify(address)}, { headers: ${withKey} }).then(() => console.log('out'), (error) => console.log(String(error)));`,
    );
    expect(textOf({ pieces, ...ran })).toMatch(/The page lets code reach|credential/);
    expect([...hostile.hits, ...server.requests]).toEqual([]);
    const { pieces: shell, ...rest } = await run(`curl -sS '${address}'`, 'curl');
    expect(textOf({ pieces: shell, ...rest })).not.toBe('');
    expect([...hostile.hits, ...server.requests]).toEqual([]);
  });

  test.each(['PUT', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS'])('nor by %s', async (method) => {
    const ran = await run(
      `await fetch('${base}/models', { method: '${method}' }).catch((error) => console.log(String(error)));`,
    );
    expect(textOf(ran)).toContain(method);
    expect(server.requests).toEqual([]);
  });

  test('a redirect is not followed', async () => {
    const answer = { status: 307, headers: { location: `http://${hostile.host}/moved` } };
    server.next({ ...answer, body: [] });
    const ran = await run(`${post(withKey)}.catch((error) => console.log(String(error)));`);
    expect(textOf(ran)).toContain('No answer from api.aimlapi.com');
    expect(hostile.hits).toEqual([]);
  });
});

describe('the key', () => {
  test('is a placeholder wherever it is looked for, another in each run', async () => {
    const look = `console.log(process.env.AIMLAPI_API_KEY, JSON.stringify(process.env), Object.getOwnPropertyNames(globalThis).map((name) => String((globalThis as never)[name])).join());`;
    const [one = ''] = placeholder.exec(textOf(await run(look))) ?? [];
    const [other = ''] = placeholder.exec(textOf(await run(look))) ?? [];
    expect(one && other && one !== other).toBe(true);
    expect(textOf(await run('env; set; echo $AIMLAPI_API_KEY', 'curl'))).toMatch(placeholder);
  });

  test('goes out in the header alone, and in no other place', async () => {
    await run(
      `const mark = process.env.AIMLAPI_API_KEY!; ${post(
        '{ authorization: `Bearer ${mark}`, accept: mark, "x-more": mark }',
        '',
      )
        .replace('body: ""', 'body: JSON.stringify({ mark })')
        .replace(
          `${base}/chat/completions'`,
          `${base}/chat/completions?mark=' + mark`,
        )}.catch(() => 0);`,
    );
    const [chat] = server.requests.filter(({ method }) => method === 'POST');
    expect(chat?.headers.authorization).toBe(`Bearer ${goodKey}`);
    const { authorization, ...headers } = chat?.headers ?? {};
    expect(JSON.stringify([chat?.path, headers, chat?.body.toString()])).not.toContain(goodKey);
    expect(chat?.headers['x-more']).toBeUndefined();
    expect(chat?.body.toString()).toMatch(placeholder);
  });

  test.each([
    '`Bearer x${mark}`',
    '`Bearer ${mark}x`',
    '`Basic ${mark}`',
    '`Bearer ${mark} ${mark}`',
    'mark',
  ])('does not go out as a part of %s', async (value) => {
    await run(
      `const mark = process.env.AIMLAPI_API_KEY!; ${post(`{ authorization: ${value} }`)}.catch(() => 0);`,
    );
    const [chat] = server.chats();
    expect(chat?.headers.authorization).toMatch(placeholder);
    expect(chat?.headers.authorization).not.toContain(goodKey);
  });

  test.each([
    ['as it is', goodKey],
    ['as Base64', btoa(goodKey)],
    ['as hexadecimal', Buffer.from(goodKey).toString('hex')],
    ['in part', goodKey.slice(5, 30)],
  ])('does not come in when a server sends it back %s', async (_, echoed) => {
    const code = `const r = ${post(withKey)}; const text = await r.text(); const all = text + [...r.headers].join() + r.statusText; console.log([...all].join(' ')); console.log(all);`;
    server.next(echo(echoed));
    const spaced = textOf(await run(code)).replaceAll(' ', '');
    expect(spaced).toContain('echoed');
    expect(spaced).not.toContain(echoed.slice(10, 24));
    server.next(echo(echoed));
    const call = `curl -sSi -X POST ${base}/chat/completions -H "Authorization: Bearer $AIMLAPI_API_KEY" -d '{}'`;
    const shell = textOf(await run(`x=$(${call}); echo "$x"; echo "$x" | sed 's/./& /g'`, 'curl'));
    expect(shell).toContain('echoed');
    expect(shell.replaceAll(' ', '')).not.toContain(echoed.slice(10, 24));
  });

  test('is masked where the reader typed it into the code', async () => {
    const ran = await runOn(
      stage.page,
      'typescript',
      `console.log('${goodKey.slice(0, 20)}' + '${goodKey.slice(20)}'); throw new Error('${goodKey}');`,
    );
    expect(JSON.stringify(ran)).not.toContain(goodKey.slice(0, 8));
    expect(textOf(ran, 'stderr')).toContain('•');
  });
});

describe('what is too much', () => {
  test('20 requests a run, and no more', async () => {
    const ran = await run(
      `for (let i = 0; i < 25; i++) await fetch('${base}/models').then((r) => r.text()).then(() => console.log('ok'), (error) => console.log(String(error)));`,
    );
    expect(textOf(ran).match(/^ok$/gm)).toHaveLength(20);
    expect(textOf(ran).match(/may make 20 requests/g)).toHaveLength(5);
    expect(server.requests.filter(({ method }) => method === 'GET')).toHaveLength(20);
  });

  test('a body larger than a file can make one', async () => {
    const ran = await run(
      `await fetch('${base}/x', { method: 'POST', body: new Uint8Array(2 ** 25 + 1) }).catch((error) => console.log(String(error)));`,
    );
    expect(textOf(ran)).toContain('32 MiB');
    expect(server.requests).toEqual([]);
  });

  test('10 MB of output are kept to the cap, which is said, and the run ends well', async () => {
    const ran = await run(`for (let i = 0; i < 200_000; i++) console.log('x'.repeat(49));`);
    expect(ran.end).toMatchObject({ state: 'done', exitCode: 0 });
    expect(textOf(ran, 'stdout')).toHaveLength(2 ** 20);
    expect(textOf(ran, 'stderr')).toContain('The first 1048576 characters');
  });

  test('a flood of requests ends the run', async () => {
    const ran = await run(
      `for (let i = 0; i < 5000; i++) fetch('https://elsewhere.example/' + i).catch(() => 0); await new Promise((done) => setTimeout(done, 5000));`,
    );
    expect(ran.end).toMatchObject({ state: 'failed', problem: 'misbehaved' });
  });

  test.each([
    ['typescript', `console.log('on'); while (true) {}`],
    ['typescript', `console.log('on'); await new Promise(() => setInterval(() => 0, 5));`],
    ['curl', `echo on; while true; do sleep 0.01; done`],
  ] as const)('an endless loop is stopped: %s, %s', async (language, code) => {
    const ran = run(code, language);
    await stage.page.waitForTimeout(1500);
    await stage.page.evaluate(() => globalThis.__code.stop());
    const { end, ...rest } = await ran;
    expect(end?.state).toBe('stopped');
    expect(textOf({ end, ...rest })).toContain('on');
    // Nothing of it is left.
    expect((await run(`console.log('again');`)).end?.state).toBe('done');
  });

  test('Stop ends the request too', async () => {
    server.next({
      status: 200,
      headers: { 'content-type': 'text/plain' },
      body: ['a', 60_000, 'b'],
    });
    const ran = run(
      `const r = ${post(withKey)}; for await (const b of r.body!) console.log(b.length);`,
    );
    await expect.poll(() => server.chats().length).toBe(1);
    await stage.page.waitForTimeout(300);
    await stage.page.evaluate(() => globalThis.__code.stop());
    expect((await ran).end?.state).toBe('stopped');
    await expect.poll(() => server.chats()[0]?.aborted).toBe(true);
  });
});

describe('errors stand on the line of the reader', () => {
  test.each([
    ['a type and a mistake', 'const a: number = 1;\nconst b = = 2;', 2, 'SyntaxError'],
    ['what only the engine finds', 'const a = 1;\n\nlet a = 2;', 3, 'SyntaxError'],
    ['an exception', 'interface A { b: 1 }\n\nthrow new TypeError("boom");', 3, 'TypeError: boom'],
    [
      'an exception in a function',
      'type A = 1;\nfunction f(): A {\n  throw new Error("in");\n}\nf();',
      3,
      'Error: in',
    ],
    [
      'a later exception',
      'setTimeout(() => {\n  throw new Error("late");\n}, 5);',
      2,
      'Error: late',
    ],
    [
      'a promise that nobody awaits',
      'const a = 1;\nPromise.reject(new RangeError("no"));',
      2,
      'RangeError: no',
    ],
    [
      'an unknown package',
      'const a = 1;\nimport pad from "left-pad";\npad(a);',
      2,
      "package 'left-pad'",
    ],
  ])('%s', async (_, code, line, words) => {
    const ran = await run(code);
    expect(ran.end).toMatchObject({ state: 'failed', exitCode: 1 });
    expect(textOf(ran, 'stderr')).toMatch(new RegExp(`^main\\.mts:${line}\n`));
    expect(textOf(ran, 'stderr')).toContain(words);
    expect(textOf(ran)).not.toContain('blob:');
  });

  test('an error of the API, as the SDK tells it', async () => {
    server.next({ body: [reset] });
    const sdk = `import OpenAI from 'openai';\nconst client = new OpenAI({ apiKey: process.env.AIMLAPI_API_KEY!, baseURL: '${base}', maxRetries: 0 });\n`;
    const broken = await run(
      `${sdk}await client.chat.completions.create({ model: 'gpt-4o', messages: [] });`,
    );
    expect(textOf(broken)).toContain('Connection error');
    const wrong = await run(
      `${sdk.replace('process.env.AIMLAPI_API_KEY!', "'wrong'")}await client.chat.completions.create({ model: 'gpt-4o', messages: [] });`,
    );
    expect(textOf(wrong)).toContain('401');
    expect(wrong.end).toMatchObject({ state: 'failed', exitCode: 1 });
  });
});

// The script of a room, replaced by one that means harm: what comes from a room is a stranger's.
describe.skipIf(inject('browser').kind === 'firefox')('forged messages end the run', () => {
  const ready = `postMessage({ type: 'ready' });`;
  test.each([
    ['of no kind', `${ready} postMessage({ type: 'key' });`],
    ['that are no objects', `${ready} postMessage('exit');`],
    ['before the room is locked', `postMessage({ type: 'exit', code: 0 });`],
    ['of a second start', ready + ready],
    [
      'of a stream that is none',
      `${ready} postMessage({ type: 'output', stream: 'page', text: 'x' });`,
    ],
    [
      'with more output than is shown',
      `${ready} postMessage({ type: 'output', stream: 'stdout', text: 'x'.repeat(3e6) });`,
    ],
    [
      'by the thousand',
      `${ready} for (let i = 0; i < 5000; i++) postMessage({ type: 'cancel', id: i });`,
    ],
    [
      'with a request that is none',
      `${ready} postMessage({ type: 'request', id: 1, request: { url: 'https://api.aimlapi.com/v1/models' } });`,
    ],
  ])('%s', async (_, script) => {
    const page = await stage.browser.newPage();
    await page.route('**/ts/*', (route) =>
      route.fulfill({
        contentType: 'text/javascript',
        headers: {
          'content-security-policy': policyText(roomPolicies.ts),
          'cross-origin-embedder-policy': 'require-corp',
        },
        body: script,
      }),
    );
    await openPage(page, stage.url);
    await page.evaluate((key) => globalThis.__code.useKey(key), goodKey);
    const ran = await runOn(page, 'typescript', '');
    expect(ran.end).toMatchObject({ state: 'failed', problem: 'misbehaved' });
    expect(JSON.stringify(ran)).not.toContain(goodKey.slice(0, 8));
    expect(server.requests).toEqual([]);
    await page.close();
  });
});

describe('the policy', () => {
  test.each(Object.entries(roomPolicies))('comes with the script in /%s/', async (kind, policy) => {
    const [file] = readdirSync(`${stage.dist}/${kind}`);
    const { headers } = await fetch(new URL(`/${kind}/${file}`, stage.url));
    expect(headers.get('content-security-policy')).toBe(policyText(policy));
    expect(headers.get('cache-control')).toContain('immutable');
    expect(await stage.page.evaluate(() => globalThis.__code.whyNot())).toBeUndefined();
  });

  // What a host sends can be changed in Chromium alone.
  test.skipIf(inject('browser').kind === 'firefox').each([
    ['none', undefined],
    ['the usual one of a script', "default-src 'none'; script-src 'self'; connect-src 'self'"],
    ['one that lets the network in', policyText({ ...roomPolicies.ts, 'connect-src': ['*'] })],
  ])('without it nothing runs: %s', async (_, policy) => {
    const page = await stage.browser.newPage();
    await page.route('**/ts/*', async (route) => {
      const answer = await route.fetch();
      const { 'content-security-policy': own, ...headers } = answer.headers();
      await route.fulfill({
        response: answer,
        headers: policy ? { ...headers, 'content-security-policy': policy } : headers,
      });
    });
    await openPage(page, stage.url);
    const ran = await runOn(page, 'typescript', `console.log('ran');`);
    expect(ran.end).toMatchObject({ state: 'failed', problem: 'unsafe' });
    expect(ran.pieces).toEqual([]);
    await page.close();
  });
});
