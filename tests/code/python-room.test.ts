import { describe, expect, test } from 'vitest';
import { goodKey } from '../support/provider-answers.ts';
import { base, placeholder, useHostileStage } from './hostile-stage.ts';
import { waysOutOfPython } from './python-ways-out.ts';
import { textOf } from './stage.ts';

// Python that somebody talked a reader into running: it gets out by no way, and never to the key.

const room = useHostileStage();
const run = (code: string) => room.run('python', code);

describe('no way leads out of Python', () => {
  test.each(waysOutOfPython)('%s', async (_, code) => {
    const body = code
      .split('\n')
      .map((line) => `        ${line}`)
      .join('\n');
    const ran = await run(
      `import asyncio\nasync def main():\n    try:\n${body}\n        print("got " + "out")\n    except BaseException as error:\n        print("kept in", type(error), error)\nasyncio.run(main())`,
    );
    expect(textOf(ran)).not.toContain('got out');
    expect(textOf(ran)).not.toBe('');
    expect(room.hits()).toEqual([]);
  });

  test('the key is a placeholder wherever it is looked for, another in each run', async () => {
    const look = `import os, gc, js\nprint(dict(os.environ), [o for o in gc.get_objects() if isinstance(o, dict) and "AIMLAPI_API_KEY" in o][:3])\nprint([str(getattr(js, n, "")) for n in dir(js)])`;
    const [one = ''] = placeholder.exec(textOf(await run(look))) ?? [];
    const [other = ''] = placeholder.exec(textOf(await run(look))) ?? [];
    expect(one && other && one !== other).toBe(true);
  });

  test.each([
    ['as it is', goodKey],
    ['as Base64', btoa(goodKey)],
    ['in part', goodKey.slice(5, 30)],
  ])('the key does not come in when a server sends it back %s', async (_, echoed) => {
    room.server().next({
      headers: { 'content-type': 'application/json', 'retry-after': echoed },
      body: [JSON.stringify({ echoed })],
    });
    const ran = await run(
      `import os, httpx2\nr = httpx2.post("${base}/chat/completions", json={}, headers={"authorization": "Bearer " + os.environ["AIMLAPI_API_KEY"]})\nprint(" ".join(r.text + str(r.headers)))`,
    );
    const text = textOf(ran).replaceAll(' ', '');
    expect(text).toContain('echoed');
    expect(text).not.toContain(echoed.slice(10, 24));
    expect(room.server().chats()[0]?.headers.authorization).toBe(`Bearer ${goodKey}`);
  });

  test('forged messages do no more than a room may', async () => {
    const ran = await run(
      `import _page\n_page.cancel(1)\nfor i in range(3): _page.request("DELETE", "${base}/models", "[]", b"")\n_page.request("GET", "http://HOST/", "[]", b"")\nprint("after")\nimport time\ntime.sleep(0.2)`,
    );
    expect(textOf(ran)).toContain('after');
    expect(room.hits()).toEqual([]);
  });

  test('a flood of messages ends the run, and Python is there for the next', async () => {
    const ran = await run(`import _page\nwhile True: _page.cancel(1)`);
    expect(ran.end).toMatchObject({ state: 'failed', problem: 'misbehaved' });
    expect(textOf(await run(`print("again")`))).toBe('again\n');
  });
});
