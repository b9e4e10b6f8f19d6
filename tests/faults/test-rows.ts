import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventually } from '../support/eventually.ts';
import { type Playground, paths, runToEnd } from '../support/playground.ts';
import { inFirefox, setLimits, useStage } from '../support/stage.ts';
import { statesOf } from '../support/states.ts';
import { startStrictServer } from '../support/strict-server.ts';
import { expectFailure, expectReadyAgain, prepare } from './expectations.ts';
import type { Row } from './rows/row.ts';

/**
 * A test for each row: it scripts the server, and the reader must be told the truth and be able to go on.
 * All of them run one after the other on one page, as after each the next must be possible.
 */
export async function testRows(rows: readonly Row[]): Promise<void> {
  const server = await startStrictServer();
  const stage = useStage(() => server.flags, { lasting: true });
  let playground: Playground;
  beforeAll(async () => {
    playground = await prepare(await stage.open(paths.gpt4o));
  });
  afterAll(() => server.close());

  test.each(rows)('$name: $ends', async (row) => {
    const { page, region, answer, failure } = playground;
    const before = (await statesOf(region)).length;
    server.clear();
    server.next(row.answer);
    await setLimits(page, row.limits);
    await playground.stream.setChecked(row.stream ?? true);
    expect(await runToEnd(playground)).toBe(row.ends);
    expect((await statesOf(region)).slice(before)).toEqual(['running', row.ends]);
    expect(server.chats()).toHaveLength(1);
    // Text is formatted a moment after it came.
    const { keeps, lacks } = row;
    if (keeps !== undefined) await eventually(() => answer.innerText()).toContain(keeps);
    if (lacks !== undefined) expect(await answer.innerText()).not.toContain(lacks);
    if (row.says) expect(await region.innerText()).toMatch(row.says);
    if (row.hides) expect(await region.innerText()).not.toMatch(row.hides);
    if (row.ends === 'done') expect(await failure.count()).toBe(0);
    else await expectFailure(playground, (inFirefox() && row.inFirefox) || row.failure);
    await expectReadyAgain(playground);
  });
}
