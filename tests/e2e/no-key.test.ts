import { afterAll, beforeEach, expect, test } from 'vitest';
import { eventually } from '../support/eventually.ts';
import { image } from '../support/files.ts';
import {
  asksForKey,
  attach,
  connect,
  findConnection,
  findPlayground,
  paths,
  runToEnd,
  titles,
} from '../support/playground.ts';
import { useStage } from '../support/stage.ts';
import { ends, statesOf } from '../support/states.ts';
import { startStrictServer } from '../support/strict-server.ts';

// Run with something missing: nothing is sent, and the reader is told where to go on.

const server = await startStrictServer();
const stage = useStage(() => server.flags);
beforeEach(() => server.clear());
afterAll(() => server.close());

async function withoutKey() {
  const page = await stage.open(paths.concepts);
  const playground = await findPlayground(page, titles.image);
  await attach(playground, await image());
  await playground.run.click();
  await asksForKey(page);
  return { page, playground };
}

const focused = (field: { evaluate: <T>(run: (element: Element) => T) => Promise<T> }) =>
  field.evaluate((element) => element === document.activeElement);

test('without a key, Run says so beside the field and moves there', async () => {
  const { page, playground } = await withoutKey();
  const { key } = findConnection(page);
  await eventually(() => focused(key)).toBe(true);
  expect(await page.locator('.key-problem:visible').first().innerText()).toMatch(/key/i);
  expect(await statesOf(playground.region)).toEqual([]);
  expect(server.chats()).toEqual([]);
});

test('the sandbox is one click away', async () => {
  const { page, playground } = await withoutKey();
  await page
    .getByRole('button', { name: /sandbox/i })
    .and(page.locator(':visible'))
    .first()
    .click();
  const { baseUrl } = findConnection(page);
  const chosen = baseUrl.locator('option:checked');
  await eventually(() => chosen.innerText()).toBe('Sandbox (no key needed)');
  if ((await statesOf(playground.region)).length === 0) await playground.run.click();
  expect(await ends(playground.region)).toBe('done');
  expect(await playground.answer.innerText()).toMatch(/not a model/i);
  expect(server.chats()).toEqual([]);
});

test('a key pasted then ends the matter', async () => {
  const { page, playground } = await withoutKey();
  await connect(page);
  await page.locator('.key-problem:visible').first().waitFor({ state: 'hidden' });
  expect(await runToEnd(playground)).toBe('done');
  expect(server.chats()).toHaveLength(1);
});

test('without a file, Run says so beside the file input and moves there', async () => {
  const page = await stage.open(paths.concepts);
  await connect(page);
  const playground = await findPlayground(page, titles.image);
  await playground.run.click();
  await playground.fileProblem.waitFor();
  expect(await statesOf(playground.region)).toEqual([]);
  const besideFile = await playground.region.evaluate(
    (region) => region.contains(document.activeElement) && document.activeElement !== region,
  );
  expect(besideFile).toBe(true);
  expect(server.chats()).toEqual([]);
});
