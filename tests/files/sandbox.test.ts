import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { imageExample, pdfExample } from '../support/examples.ts';
import { findPlayground, type Playground, paths } from '../support/playground.ts';
import { inFirefox, useStage } from '../support/stage.ts';
import { startStrictServer } from '../support/strict-server.ts';
import { fileOf, look, pick, run, soon } from './driving.ts';
import { type Row, takerOf } from './row.ts';
import { rows } from './rows/index.ts';

// Files that pass the door, in the sandbox behind it: read, or refused with cause and next step.

const server = await startStrictServer();
const stage = useStage(() => server.flags, { lasting: true });
beforeEach(() => server.clear());
afterAll(() => server.close());

describe.each([imageExample, pdfExample])('$id', (example) => {
  let playground: Playground;
  beforeEach(async () => {
    if (playground?.page.isClosed() === false) return;
    const page = await stage.open(paths.playground);
    playground = await findPlayground(page, example.title.en);
    await playground.stream.uncheck();
  });

  const ownRows = rows.filter((row) => takerOf(row) === example);
  const elsewise = (row: Row) => (inFirefox() ? row.inFirefox : undefined);
  const read = ownRows.flatMap((row) => {
    const answer = elsewise(row)?.answer ?? row.answer;
    return answer ? [{ ...row, answer }] : [];
  });
  const refused = ownRows.flatMap(({ refusal, ...row }) =>
    refusal && !elsewise(row) ? [{ ...row, refusal }] : [],
  );

  const runFile = async (row: (typeof ownRows)[number]) => {
    await pick(playground, await fileOf(row));
    await soon(() => look(playground).then(({ attached }) => attached)).toBe(row.name);
    const state = await run(playground);
    expect(await playground.run.isEnabled()).toBe(true);
    expect(server.requests).toEqual([]);
    return state;
  };

  test.each(read)('reads $name', async ({ answer, ...row }) => {
    expect(await runFile(row)).toBe('done');
    expect(await playground.answer.innerText()).toMatch(answer);
  });

  test.each(refused)('says why not: $name', async ({ refusal, ...row }) => {
    expect(await runFile(row)).toBe('failed');
    const failure = (part: string) => playground.failure.locator(part).innerText();
    expect(await failure('strong')).toBe('Request refused (400)');
    expect(await failure('strong + p')).toMatch(/^The server read the request and/);
    expect(await failure('.said')).toMatch(refusal);
    expect(await failure('.next')).toMatch(/^Change the field/);
    expect(await playground.failure.locator('.links a').getAttribute('href')).toBe(
      '/errors/#request-refused',
    );
    expect((await look(playground)).attached).toBe(row.name);
  });
});
