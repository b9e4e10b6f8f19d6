import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { head, startRawServer } from '../faults/raw-server.ts';
import { eventually } from '../support/eventually.ts';
import { image } from '../support/files.ts';
import {
  attach,
  connectTo,
  findConnection,
  findPlayground,
  type Playground,
  paths,
  runToEnd,
  titles,
} from '../support/playground.ts';
import { useStage } from '../support/stage.ts';
import { canary, encodings, hitsIn } from './canary.ts';
import { echoes } from './echoes.ts';
import { catchCopies, copyAll, readSinks } from './sinks.ts';

// A server that sends the key back, in every part of an answer: it stands nowhere on the page, and in no copy.

const server = await startRawServer();
const stage = useStage(() => [], { lasting: true });
let playground: Playground;
beforeAll(async () => {
  const page = await stage.open(paths.playground);
  await connectTo(page, server.url, canary);
  playground = await findPlayground(page, titles.image);
  await attach(playground, await image());
  await catchCopies(page);
});
afterAll(() => server.close());

/** Where on the page, or in its copies, the key is found. */
async function found(): Promise<string[]> {
  const texts = { ...(await readSinks(playground.page)), ...(await copyAll(playground.page)) };
  return Object.entries(texts).flatMap(([sink, text]) =>
    hitsIn(text).map((form) => `${form} in ${sink}`),
  );
}

test.each(echoes)('%s', async (_, steps) => {
  const { region } = playground;
  server.clear();
  server.next(steps);
  await runToEnd(playground);
  await region.getByRole('tab', { name: 'Response', exact: true }).click();
  expect(server.chats()).toHaveLength(1);
  expect(await found()).toEqual([]);
});

describe('the list of models', () => {
  test.each(Object.entries(encodings))('%s', async (_, form) => {
    const page = await stage.open(paths.playground);
    const list = [{ id: 'a-model' }, { id: form }, { id: `x/${form}`, aliases: [`at-${form}`] }];
    await connectTo(page, server.url, canary);
    server.next([head('200 OK'), JSON.stringify({ data: list })], 'GET');
    const { model, region } = await findPlayground(page, titles.image);
    await model.focus();
    await eventually(() => region.locator('datalist').innerHTML()).toContain('a-model');
    expect(hitsIn(await page.content())).toEqual([]);
    await page.context().close();
  });
});

describe('Check key', () => {
  test.each([
    ['in a body', [head('500 Broken'), canary]],
    ['in the status text', [head(`403 ${canary}`), '{}']],
    ['in a redirect', [head('302 Found', `location: /v1/${canary}`)]],
    ['in nonsense', [canary]],
  ])('%s', async (_, steps) => {
    const page = await stage.open(paths.playground);
    await connectTo(page, server.url, canary);
    server.next(steps, 'GET');
    const { check, region } = findConnection(page);
    await check.click();
    await region.getByText('Could not tell').waitFor();
    expect(hitsIn(await page.content())).toEqual([]);
    await page.context().close();
  });
});
