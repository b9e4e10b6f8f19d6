import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { eventually } from '../support/eventually.ts';
import { completion, reset, spokenText, streamed } from '../support/provider-answers.ts';
import { base, useHostileStage } from './hostile-stage.ts';
import { openPage, runOn, textOf } from './stage.ts';

// Python, and what a program finds around it on a page.

const ask = `client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": "Hi"}])`;
const sdk = (kind = 'OpenAI', more = '') =>
  `import os\nfrom openai import ${kind}\nclient = ${kind}(api_key=os.environ["AIMLAPI_API_KEY"], base_url="${base}", max_retries=0${more})\n`;

const room = useHostileStage();
const run = (code: string, files: Readonly<Record<string, Uint8Array>> = {}) =>
  room.run('python', code, files);
const good = { state: 'done', exitCode: 0 };

describe('it comes', () => {
  test('on the run alone, with the size that was said, and stays for the next one', async () => {
    const page = await room.stage().browser.newPage();
    const asked: string[] = [];
    page.on('request', (request) => void asked.push(new URL(request.url()).pathname));
    await openPage(page, room.stage().url);
    await page.evaluate(() => globalThis.__code.whyNot());
    const heavy = () => asked.filter((path) => path.endsWith('.wasm'));
    expect(heavy()).toEqual([]);
    const first = await runOn(page, 'python', `print("one")`);
    expect(first.end).toMatchObject(good);
    expect(first.loading.at(0)?.loaded).toBe(0);
    const { loaded, total } = first.loading.at(-1) ?? {};
    expect(loaded).toBe(total);
    expect(first.loading.length).toBeGreaterThan(3);
    const next = await runOn(page, 'python', `print("two")`);
    expect(next.loading).toEqual([]);
    expect(textOf(next)).toBe('two\n');
    expect(heavy()).toHaveLength(1);
    await page.close();
  });

  test('in at most 7.5 MB over the network', async () => {
    const folder = join(room.stage().dist, 'py');
    const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };
    const sizes = readdirSync(folder).map(
      (name) => brotliCompressSync(readFileSync(join(folder, name)), quality).length,
    );
    const all = sizes.reduce((sum, size) => sum + size, 0);
    console.log(`Python over the network: ${all} bytes`);
    expect(sizes).toHaveLength(2);
    expect(all).toBeLessThanOrEqual(7.5e6);
    expect(all).toBeGreaterThan(3e6);
  });

  test('not when the load is stopped, and then at the next run', async () => {
    const page = await room.stage().browser.newPage();
    await openPage(page, room.stage().url);
    const ran = runOn(page, 'python', `print("on")`);
    await page.waitForTimeout(100);
    await page.evaluate(() => globalThis.__code.stop());
    expect(await ran).toMatchObject({ end: { state: 'stopped' }, pieces: [] });
    expect((await runOn(page, 'python', `print("on")`)).end).toMatchObject(good);
    await page.close();
  });
});

describe('the official SDK', () => {
  test.each([
    [
      'streams',
      `s = ${ask.slice(0, -1)}, stream=True)\nfor c in s:\n    print(c.choices[0].delta.content or "" if c.choices else "", end="", flush=True)`,
      'OpenAI',
    ],
    [
      'streams, asynchronous',
      `import asyncio\nasync def main():\n    s = await ${ask.slice(0, -1)}, stream=True)\n    async for c in s:\n        print(c.choices[0].delta.content or "" if c.choices else "", end="", flush=True)\nasyncio.run(main())`,
      'AsyncOpenAI',
    ],
  ])('%s as it comes', async (_, code, kind) => {
    room.server().next(streamed(spokenText, 150));
    const ran = await run(sdk(kind) + code);
    expect(textOf(ran)).toBe(spokenText);
    expect(ran.end).toMatchObject(good);
    expect(ran.pieces.length).toBeGreaterThan(4);
    const times = ran.pieces.map(([, , ms]) => ms);
    expect((times.at(-1) ?? 0) - (times[0] ?? 0)).toBeGreaterThan(100);
  });

  test('two calls at once are two requests at once', async () => {
    room.server().next(completion('one'));
    room.server().next(completion('two'));
    const ran = await run(
      `${sdk('AsyncOpenAI')}import asyncio\nasync def one():\n    r = await ${ask}\n    return r.choices[0].message.content\nasync def main():\n    print(sorted(await asyncio.gather(one(), one())))\nasyncio.run(main())`,
    );
    expect(textOf(ran)).toBe("['one', 'two']\n");
    expect(room.server().chats()).toHaveLength(2);
  });

  test('says what was wrong with the key, in its own words, on the line of the reader', async () => {
    const ran = await run(`${sdk().replace('os.environ["AIMLAPI_API_KEY"]', '"wrong"')}${ask}`);
    expect(ran.end).toMatchObject({ state: 'failed', exitCode: 1 });
    expect(textOf(ran)).toMatch(
      /^Traceback[^\n]*\n {2}File "\/home\/reader\/main\.py", line 4, in <module>\n/,
    );
    expect(textOf(ran)).toContain('AuthenticationError: Error code: 401');
    expect(textOf(ran)).not.toMatch(/_room|httpx2_jsfetch|site-packages|packages\.zip/);
  });

  test('says that a connection broke', async () => {
    room.server().next({ body: [reset] });
    expect(textOf(await run(sdk() + ask))).toContain('APIConnectionError: Connection error');
  });

  test('gives up when its time is over', async () => {
    room.server().next({
      status: 200,
      headers: { 'content-type': 'application/json' },
      body: [5000, '{}'],
    });
    const ran = await run(sdk('OpenAI', ', timeout=0.3') + ask);
    expect(textOf(ran)).toContain('APITimeoutError');
    await eventually(() => room.server().chats()[0]?.aborted).toBe(true);
  });

  test('makes 20 requests a run, and no more', async () => {
    const ran = await run(
      `${sdk()}for i in range(22):\n    try:\n        client.models.list(); print("ok")\n    except Exception as error:\n        print(error.__cause__ or error)`,
    );
    expect(textOf(ran).match(/^ok$/gm)).toHaveLength(20);
    expect(textOf(ran).match(/may make 20 requests/g)).toHaveLength(2);
  });
});

describe('a program', () => {
  test('reads attached files, writes its own and reads them again, and the next run has none of them', async () => {
    const bytes = Uint8Array.from([1, 2, 255]);
    const ran = await run(
      `from pathlib import Path\nprint(list(Path("a b.png").read_bytes()))\nPath("out.txt").write_text("é")\nprint(open("out.txt").read())`,
      { 'a b.png': bytes },
    );
    expect(textOf(ran)).toBe('[1, 2, 255]\né\n');
    expect(
      textOf(await run(`import os\nprint(os.listdir(), "ran" in globals(), os.environ.get("X"))`)),
    ).toBe('[] False None\n');
  });

  test.each([
    ['a mistake in the writing', 'a = 1\nb = = 2', 2, 'SyntaxError: invalid syntax'],
    ['an exception', 'a = 1\n\nraise ValueError("boom")', 3, 'ValueError: boom'],
    ['an exception in a function', 'def f():\n    return 1 / 0\n\nf()', 4, 'ZeroDivisionError'],
    ['an unknown package', 'a = 1\nimport left_pad', 2, "No module named 'left_pad'"],
  ])('has its lines in an error: %s', async (_, code, line, words) => {
    const ran = await run(code);
    expect(ran.end).toMatchObject({ state: 'failed', exitCode: 1 });
    expect(textOf(ran, 'stderr')).toContain(`File "/home/reader/main.py", line ${line}`);
    expect(textOf(ran, 'stderr')).toContain(words);
    expect(textOf(ran, 'stderr')).toContain((code.split('\n')[line - 1] ?? '').trim());
    expect(textOf(ran)).not.toMatch(/_room|_pyodide/);
  });

  test.each([
    ['input()', 'input("Name? ")', 'input() cannot ask on this page'],
    [
      'a socket',
      'import socket\nsocket.create_connection(("HOST", 80))',
      'no sockets on this page',
    ],
    ['a socket of its own', 'import socket\nsocket.socket()', 'no sockets on this page'],
    [
      'urllib',
      'import urllib.request\nurllib.request.urlopen("http://HOST/")',
      'no sockets on this page',
    ],
    [
      'a request elsewhere',
      'import httpx2\nhttpx2.get("http://HOST/x")',
      'The page lets code reach',
    ],
    [
      'another address of the SDK',
      `from openai import OpenAI\nOpenAI(api_key="x", base_url="http://HOST/v1", max_retries=0).models.list()`,
      'The page lets code reach',
    ],
  ])('is told in words that there is none: %s', async (_, code, words) => {
    const ran = await run(code);
    expect(ran.end).toMatchObject({ state: 'failed', exitCode: 1 });
    expect(textOf(ran)).toContain(words);
    expect(room.hostile().hits).toEqual([]);
  });

  test.each([
    ['sys.exit(3)', 3, ''],
    ['raise SystemExit("Set it first.")', 1, 'Set it first.\n'],
    ['sys.exit()', 0, ''],
  ])('leaves with %s', async (code, exitCode, words) => {
    const ran = await run(`import sys\n${code}`);
    expect(ran.end?.exitCode).toBe(exitCode);
    expect(textOf(ran, 'stderr')).toBe(words);
  });

  test('sleeps, and prints in time', async () => {
    const { pieces } = await run(`import time\nprint("a")\ntime.sleep(0.4)\nprint("b")`);
    expect(pieces.map(([, text]) => text).join('')).toBe('a\nb\n');
    expect((pieces[1]?.[2] ?? 0) - (pieces[0]?.[2] ?? 0)).toBeGreaterThan(350);
  });

  test('prints 10 MB to the cap', async () => {
    const ran = await run(`for i in range(200_000): print("x" * 49)`);
    expect(ran.end).toMatchObject(good);
    expect(textOf(ran, 'stdout')).toHaveLength(2 ** 20);
    expect(textOf(ran, 'stderr')).toContain('The first 1048576 characters');
  });
});

describe('Stop', () => {
  test.each([
    ['a loop', `print("on")\nwhile True: pass`],
    ['a sleep', `import time\nprint("on")\ntime.sleep(60)`],
    ['an asynchronous sleep', `import asyncio\nprint("on")\nasyncio.run(asyncio.sleep(60))`],
    [
      'a loop that does not listen',
      `print("on")\nwhile True:\n    try:\n        while True: pass\n    except BaseException: pass`,
    ],
    ['a loop in a library', `print("on")\nimport re\nre.match(r"(a+)+$", "a" * 40 + "b")`],
  ])('ends %s', async (_, code) => {
    await run('pass');
    const ran = run(code);
    await room.printed('on');
    await room.stop();
    expect((await ran).end?.state).toBe('stopped');
    expect(textOf(await run(`print("again")`))).toBe('again\n');
  });

  test('ends a wait for an answer, and the request', async () => {
    room.server().next({
      status: 200,
      headers: { 'content-type': 'application/json' },
      body: [60_000, '{}'],
    });
    const ran = run(sdk() + ask);
    await eventually(() => room.server().chats().length).toBe(1);
    await room.stop();
    expect((await ran).end?.state).toBe('stopped');
    await eventually(() => room.server().chats()[0]?.aborted).toBe(true);
    expect(textOf(await run(`print("again")`))).toBe('again\n');
  });

  test.each([
    ['a call into nowhere', `import ctypes\nctypes.CFUNCTYPE(None)(12345678)()`],
    ['an abort', `import os\nos.abort()`],
    [
      'the end of the stack',
      `import sys\nsys.setrecursionlimit(10**9)\ndef f(): return [f() for _ in "a"]\nf()`,
    ],
  ])('is not needed where Python breaks: %s', async (_, code) => {
    const ran = await run(code);
    expect(ran.end?.state).toBe('failed');
    expect(textOf(await run(`print("again")`))).toBe('again\n');
  });
});
