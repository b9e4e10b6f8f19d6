import { readdirSync } from 'node:fs';
import { describe, expect, inject, test } from 'vitest';
import { policyText, roomPolicies } from '../../src/code/room/policy.ts';
import { goodKey } from '../support/provider-answers.ts';
import { base, placeholder, useHostileStage } from './hostile-stage.ts';
import { post, withKey } from './requests.ts';
import { openPage, runOn, textOf } from './stage.ts';
import { otherAddresses, waysOut } from './ways-out.ts';

// Code that somebody talked a reader into running: it gets out by no way, and never to the key.

const room = useHostileStage();
const run = (code: string, language: 'typescript' | 'curl' = 'typescript') =>
  room.run(language, code);
const echo = (echoed: string) => ({
  headers: { 'content-type': 'application/json', 'retry-after': echoed },
  body: [JSON.stringify({ echoed })],
});

describe('no way leads out', () => {
  test.each(waysOut)('%s', async (_, code) => {
    const { end, ...ran } = await run(
      `try { ${code} } catch (error) { console.log('kept in', String(error)); }`,
    );
    expect(textOf({ end, ...ran })).not.toMatch(/\bout\b/);
    expect(room.hostile().hits).toEqual([]);
    expect(room.server().requests).toEqual([]);
  });

  test.each(otherAddresses)('the page does not ask %s', async (address) => {
    const { pieces, ...ran } = await run(
      `await fetch(${JSON.stringify(address)}, { headers: ${withKey} }).then(() => console.log('out'), (error) => console.log(String(error)));`,
    );
    expect(textOf({ pieces, ...ran })).toMatch(/The page lets code reach|credential/);
    expect(room.hits()).toEqual([]);
    const { pieces: shell, ...rest } = await run(`curl -sS '${address}'`, 'curl');
    expect(textOf({ pieces: shell, ...rest })).not.toBe('');
    expect(room.hits()).toEqual([]);
  });

  test.each(['PUT', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS'])('nor by %s', async (method) => {
    const ran = await run(
      `await fetch('${base}/models', { method: '${method}' }).catch((error) => console.log(String(error)));`,
    );
    expect(textOf(ran)).toContain(method);
    expect(room.server().requests).toEqual([]);
  });

  test('a redirect is not followed', async () => {
    const answer = { status: 307, headers: { location: `http://${room.hostile().host}/moved` } };
    room.server().next({ ...answer, body: [] });
    const ran = await run(`${post(withKey)}.catch((error) => console.log(String(error)));`);
    expect(textOf(ran)).toContain('No answer from api.aimlapi.com');
    expect(room.hostile().hits).toEqual([]);
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
    const [chat] = room.server().requests.filter(({ method }) => method === 'POST');
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
    const [chat] = room.server().chats();
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
    room.server().next(echo(echoed));
    const spaced = textOf(await run(code)).replaceAll(' ', '');
    expect(spaced).toContain('echoed');
    expect(spaced).not.toContain(echoed.slice(10, 24));
    room.server().next(echo(echoed));
    const call = `curl -sSi -X POST ${base}/chat/completions -H "Authorization: Bearer $AIMLAPI_API_KEY" -d '{}'`;
    const shell = textOf(await run(`x=$(${call}); echo "$x"; echo "$x" | sed 's/./& /g'`, 'curl'));
    expect(shell).toContain('echoed');
    expect(shell.replaceAll(' ', '')).not.toContain(echoed.slice(10, 24));
  });

  test('is masked where the reader typed it into the code', async () => {
    const ran = await runOn(
      room.stage().page,
      'typescript',
      `console.log('${goodKey.slice(0, 20)}' + '${goodKey.slice(20)}'); throw new Error('${goodKey}');`,
    );
    expect(JSON.stringify(ran)).not.toContain(goodKey.slice(0, 8));
    expect(textOf(ran, 'stderr')).toContain('•');
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
    const page = await room.stage().browser.newPage();
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
    await openPage(page, room.stage().url);
    await page.evaluate((key) => globalThis.__code.useKey(key), goodKey);
    const ran = await runOn(page, 'typescript', '');
    expect(ran.end).toMatchObject({ state: 'failed', problem: 'misbehaved' });
    expect(JSON.stringify(ran)).not.toContain(goodKey.slice(0, 8));
    expect(room.server().requests).toEqual([]);
    await page.close();
  });
});

describe('the policy', () => {
  test.each(Object.entries(roomPolicies))('comes with the script in /%s/', async (kind, policy) => {
    const [file] = readdirSync(`${room.stage().dist}/${kind}`);
    const { headers } = await fetch(new URL(`/${kind}/${file}`, room.stage().url));
    expect(headers.get('content-security-policy')).toBe(policyText(policy));
    expect(headers.get('cache-control')).toContain('immutable');
    expect(await room.stage().page.evaluate(() => globalThis.__code.whyNot())).toBeUndefined();
  });

  // What a host sends can be changed in Chromium alone.
  test.skipIf(inject('browser').kind === 'firefox').each([
    ['none', undefined],
    ['the usual one of a script', "default-src 'none'; script-src 'self'; connect-src 'self'"],
    ['one that lets the network in', policyText({ ...roomPolicies.ts, 'connect-src': ['*'] })],
  ])('without it nothing runs: %s', async (_, policy) => {
    const page = await room.stage().browser.newPage();
    await page.route('**/ts/*', async (route) => {
      const answer = await route.fetch();
      const { 'content-security-policy': own, ...headers } = answer.headers();
      await route.fulfill({
        response: answer,
        headers: policy ? { ...headers, 'content-security-policy': policy } : headers,
      });
    });
    await openPage(page, room.stage().url);
    const ran = await runOn(page, 'typescript', `console.log('ran');`);
    expect(ran.end).toMatchObject({ state: 'failed', problem: 'unsafe' });
    expect(ran.pieces).toEqual([]);
    await page.close();
  });
});
