import { describe, expect, test } from 'vitest';
import { eventually } from '../support/eventually.ts';
import { problem, reset, stream, streamed, text } from '../support/provider-answers.ts';
import { base, useHostileStage } from './hostile-stage.ts';
import { post, withKey } from './requests.ts';
import { textOf } from './stage.ts';

// Programs in TypeScript and in the shell that take too much, are stopped, or fail.

const room = useHostileStage();
const run = (code: string, language: 'typescript' | 'curl' = 'typescript') =>
  room.run(language, code);

describe('what is too much', () => {
  test('20 requests a run, and no more', async () => {
    const ran = await run(
      `for (let i = 0; i < 25; i++) await fetch('${base}/models').then((r) => r.text()).then(() => console.log('ok'), (error) => console.log(String(error)));`,
    );
    expect(textOf(ran).match(/^ok$/gm)).toHaveLength(20);
    expect(textOf(ran).match(/may make 20 requests/g)).toHaveLength(5);
    expect(room.server().requests.filter(({ method }) => method === 'GET')).toHaveLength(20);
  });

  test('a body larger than a file can make one', async () => {
    const ran = await run(
      `await fetch('${base}/x', { method: 'POST', body: new Uint8Array(2 ** 25 + 1) }).catch((error) => console.log(String(error)));`,
    );
    expect(textOf(ran)).toContain('32 MiB');
    expect(room.server().requests).toEqual([]);
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
    await room.printed('on');
    await room.stop();
    const { end, ...rest } = await ran;
    expect(end?.state).toBe('stopped');
    expect(textOf({ end, ...rest })).toContain('on');
    // Nothing of it is left.
    expect((await run(`console.log('again');`)).end?.state).toBe('done');
  });

  test('Stop ends the request too', async () => {
    room.server().next({
      status: 200,
      headers: { 'content-type': 'text/plain' },
      body: ['a', 60_000, 'b'],
    });
    const ran = run(
      `const r = ${post(withKey)}; for await (const b of r.body!) console.log(b.length);`,
    );
    await eventually(() => room.server().chats().length).toBe(1);
    await room.stop();
    expect((await ran).end?.state).toBe('stopped');
    await eventually(() => room.server().chats()[0]?.aborted).toBe(true);
  });
});

describe('an answer of the API that is no answer', () => {
  const client = `import OpenAI from 'openai';\nconst client = new OpenAI({ apiKey: process.env.AIMLAPI_API_KEY!, baseURL: '${base}', maxRetries: 0 });\n`;
  const asks = {
    typescript: `${client}for await (const { choices } of await client.chat.completions.create({ model: 'gpt-4o', messages: [], stream: true })) console.log(choices[0]?.delta.content ?? '');`,
    curl: `curl -sS --fail-with-body -N ${base}/chat/completions -H "Authorization: Bearer $AIMLAPI_API_KEY" -H 'Content-Type: application/json' -d '{"model":"gpt-4o","messages":[],"stream":true}'`,
  };
  test.each([
    ['typescript', '429', problem(429, 'Slow down'), 1, /429[\s\S]*Slow down/],
    ['curl', '429', problem(429, 'Slow down'), 22, /Slow down[\s\S]*429/],
    [
      'typescript',
      'a stream that breaks off',
      stream(text('half'), 200, reset),
      1,
      /half[\s\S]*Error/,
    ],
    [
      'curl',
      'a stream that breaks off',
      stream(text('half'), 200, reset),
      18,
      /half[\s\S]*curl: \(18\)/,
    ],
    [
      'typescript',
      'one that may not be read',
      { ...streamed(), cors: false },
      1,
      /Connection error/,
    ],
    ['curl', 'one that may not be read', { ...streamed(), cors: false }, 7, /curl: \(7\)/],
  ] as const)('%s: %s', async (language, _, answer, exitCode, words) => {
    room.server().next(answer);
    const ran = await run(asks[language], language);
    expect(textOf(ran)).toMatch(words);
    expect(ran.end).toMatchObject({ state: 'failed', exitCode });
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
    room.server().next({ body: [reset] });
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
