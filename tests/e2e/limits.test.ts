import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { type OfferedName, offeredOf } from '../../src/api/fields/index.ts';
import { fromFragment } from '../../src/examples/share-link.ts';
import { check } from '../../src/json/check.ts';
import { createNodeSandbox } from '../../src/sandbox/node.ts';
import { eventually } from '../support/eventually.ts';
import { imageExample } from '../support/examples.ts';
import { image } from '../support/files.ts';
import { attach, connect, findPlayground, paths, runToEnd, titles } from '../support/playground.ts';
import { useStage } from '../support/stage.ts';
import { startStrictServer } from '../support/strict-server.ts';

// A number is taken or refused alike by a link, the form, the JSON editor and the sandbox.

const server = await startStrictServer();
const stage = useStage(() => server.flags);
beforeEach(() => server.clear());
afterAll(() => server.close());

const table = {
  temperature: { taken: ['0', '0.7', '1e-7', '2'], refused: ['-0.1', '2.01', '1e400', '-1e400'] },
  top_p: { taken: ['0.01', '0.5', '1'], refused: ['0', '0.009', '1.01', '1.5', '1e400'] },
  max_tokens: { taken: ['1', '4096', '1e3'], refused: ['0', '-3', '1.5', '1e400', '-1e400'] },
  seed: { taken: ['1', '42', '1e21'], refused: ['0', '-1', '2.5', '1e400'] },
} as const satisfies Partial<Record<OfferedName, object>>;

type Name = keyof typeof table;
const names = Object.keys(table) as Name[];
const rows = names.flatMap((name) =>
  (['taken', 'refused'] as const).flatMap((verdict) =>
    table[name][verdict].map((text) => ({ name, text, verdict })),
  ),
);
const verdictOf = (isTaken: boolean) => (isTaken ? 'taken' : 'refused');

const bodyWith = (name: Name, text: string) =>
  `{"model": "gpt-4o", "messages": [{"role": "user", "content": "Hello"}], "${name}": ${text}}`;

describe.each(rows)('$name $text is $verdict', ({ name, text, verdict }) => {
  test('by a link', () => {
    const link = fromFragment(`#example=${imageExample.id}&${name}=${encodeURIComponent(text)}`);
    expect(verdictOf(link?.values[name] === Number(text))).toBe(verdict);
    expect(link?.dropped).toBe(verdict === 'taken' ? 0 : 1);
  });

  test('by the JSON editor', () => {
    expect(verdictOf(check(bodyWith(name, text), []).json !== undefined)).toBe(verdict);
  });

  test('by the sandbox', async () => {
    const sent = { method: 'POST', headers: { authorization: 'Bearer any' } };
    const request = new Request('https://sandbox.invalid/v1/chat/completions', {
      ...sent,
      body: bodyWith(name, text),
    });
    const { status } = await createNodeSandbox({ delayMs: 0 })(request);
    expect(verdictOf(status === 200)).toBe(verdict);
  });
});

test.each(names)('%s: the form sends what is taken, and stops at what is refused', async (name) => {
  const page = await stage.open(paths.concepts);
  await connect(page);
  const playground = await findPlayground(page, titles.image);
  await attach(playground, await image());
  await playground.region.getByText('Parameters', { exact: true }).click();
  const field = playground.region.getByLabel(name, { exact: true });
  for (const { text, verdict } of rows.filter((row) => row.name === name)) {
    server.clear();
    await field.press('ControlOrMeta+A');
    await field.press('Delete');
    await field.pressSequentially(text);
    if (verdict === 'taken') {
      expect(await runToEnd(playground), text).toBe('done');
      const bodies = server.chats().map(({ body }) => JSON.parse(body.toString())[name]);
      expect(bodies, text).toEqual([Number(text)]);
      continue;
    }
    await playground.run.click();
    // The focus goes to a field that keeps the call from being made.
    await eventually(() => field.evaluate((it) => it === document.activeElement)).toBe(true);
    expect(server.chats(), text).toEqual([]);
  }
});

test('the limits are those of the documentation', () => {
  const limits = names.map((name) => [name, offeredOf(name)?.range]);
  expect(Object.fromEntries(limits)).toMatchObject({
    temperature: { min: 0, max: 2 },
    top_p: { min: 0.01, max: 1 },
    max_tokens: { min: 1 },
    seed: { min: 1 },
  });
});

test.each(['0x10', ' 5', '5 ', '+5', '5.', '.5', '05', 'Infinity', 'NaN', '1_000', '٥'])(
  'no JSON has the number %j, so a link has it not either',
  (text) => {
    const link = fromFragment(`#example=${imageExample.id}&seed=${encodeURIComponent(text)}`);
    expect(link).toMatchObject({ values: {}, dropped: 1 });
  },
);
