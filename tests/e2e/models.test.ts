import { afterAll, beforeEach, expect, test } from 'vitest';
import { eventually } from '../support/eventually.ts';
import { image } from '../support/files.ts';
import {
  attach,
  chooseHost,
  connect,
  findPlayground,
  paths,
  runToEnd,
  titles,
} from '../support/playground.ts';
import { problem } from '../support/provider-answers.ts';
import { useStage } from '../support/stage.ts';
import { chatBody } from '../support/strict-provider.ts';
import { startStrictServer } from '../support/strict-server.ts';

// The models to choose from: gpt-4o always, and the provider's own list when it can be had.

const server = await startStrictServer();
const stage = useStage(() => server.flags);
beforeEach(() => server.clear());
afterAll(() => server.close());

async function opened() {
  const page = await stage.open(paths.concepts);
  await chooseHost(page);
  const playground = await findPlayground(page, titles.image);
  await playground.model.focus();
  return { page, playground };
}
const listed = () => server.requests.filter(({ path }) => path === '/v1/models');

test('the model is gpt-4o to begin with', async () => {
  const { playground } = await opened();
  expect(await playground.model.inputValue()).toBe('gpt-4o');
});

test('the list is asked for without a key, and is offered for the browser to filter', async () => {
  const { page, playground } = await opened();
  await eventually(() => listed().length).toBe(1);
  expect(listed()[0]?.headers).not.toHaveProperty('authorization');
  const list = await playground.model.getAttribute('list');
  const offered = () =>
    page
      .locator(`datalist[id="${list}"] option`)
      .evaluateAll((options: HTMLOptionElement[]) => options.map(({ value }) => value));
  await eventually(offered).toContainEqual(expect.stringMatching(/llama-4$/));
  expect((await offered())[0]).toBe('gpt-4o');
});

test('a chosen model is the one that is called', async () => {
  const { page, playground } = await opened();
  await connect(page);
  await attach(playground, await image());
  await playground.model.fill('gpt-4o-mini');
  await playground.model.press('Enter');
  if ((await playground.region.getAttribute('data-state')) === 'idle') {
    expect(await runToEnd(playground)).toBe('done');
  }
  expect(chatBody(server.chats()[0]?.body ?? Buffer.of()).model).toMatch(
    /^(openai\/)?gpt-4o-mini$/,
  );
});

test('without a list, gpt-4o still runs', async () => {
  server.next(problem(500, 'No models today'), 'GET');
  const { page, playground } = await opened();
  await connect(page);
  await attach(playground, await image());
  expect(await playground.model.inputValue()).toBe('gpt-4o');
  expect(await runToEnd(playground)).toBe('done');
});
