import type { Page } from 'playwright-core';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { eventually } from '../support/eventually.ts';
import {
  chooseHost,
  connect,
  findConnection,
  findPlayground,
  paths,
  titles,
} from '../support/playground.ts';
import { reply, stall } from '../support/provider-answers.ts';
import { useStage } from '../support/stage.ts';
import { startStrictServer } from '../support/strict-server.ts';

// What was asked for one key or one host is not told of another, and no question waits for ever.

const server = await startStrictServer();
const stage = useStage(() => server.flags);
beforeEach(() => server.clear());
afterAll(() => server.close());

const verdictOf = (page: Page) => findConnection(page).region.locator('.verdict');
const asked = (wanted: string) =>
  server.requests.filter(({ method, path }) => method === 'GET' && path === wanted);

/** A page of which `Check key` waits for a host that says nothing. */
async function checking(page: Page) {
  await connect(page);
  server.next({ body: [stall] }, 'GET');
  await findConnection(page).check.click();
  await eventually(() => asked('/v2/billing').length).toBe(1);
  expect(await verdictOf(page).innerText()).toBe('Checking…');
}

describe('Check key', () => {
  test.each<[string, (page: Page) => Promise<unknown>, string]>([
    ['the key is forgotten', (page) => findConnection(page).forget.click(), 'Key forgotten.'],
    ['another key is typed', (page) => findConnection(page).key.fill('another-key-0123'), ''],
    [
      'another host is chosen',
      (page) => findConnection(page).baseUrl.selectOption({ label: 'OpenAI' }),
      '',
    ],
  ])('under way when %s: the question ends, and its answer is not told', async (_, act, words) => {
    const page = await stage.open(paths.concepts);
    await checking(page);
    await act(page);
    await eventually(() => asked('/v2/billing')[0]?.aborted).toBe(true);
    expect(await verdictOf(page).innerText()).toBe(words);
  });

  test('what it said of one key does not stand beside another', async () => {
    const page = await stage.open(paths.concepts);
    await connect(page);
    await findConnection(page).check.click();
    await eventually(() => verdictOf(page).innerText()).toMatch(/^Key works/);
    await findConnection(page).key.fill('another-key-0123');
    expect(await verdictOf(page).innerText()).toBe('');
  });

  test('at a host that never answers ends after 15 s, and says why', async () => {
    // A context of its own: a clock that a test moves stays with it.
    const page = await stage.open(paths.concepts, { locale: 'en-GB' });
    await page.clock.install();
    await checking(page);
    await page.clock.fastForward(15_000);
    await eventually(() => verdictOf(page).innerText()).toBe(
      'Could not tell. api.aimlapi.com did not answer within 15 seconds.',
    );
    await eventually(() => asked('/v2/billing')[0]?.aborted).toBe(true);
  });
});

describe('the models offered', () => {
  async function opened(page: Page) {
    await chooseHost(page);
    const { model } = await findPlayground(page, titles.image);
    const list = page.locator(`datalist[id="${await model.getAttribute('list')}"] option`);
    const offered = () =>
      list.evaluateAll((all) => all.map((each) => (each as HTMLOptionElement).value));
    return { model, offered };
  }

  test('are those of the host in force', async () => {
    const page = await stage.open(paths.concepts);
    const { model, offered } = await opened(page);
    await model.focus();
    await eventually(offered).toContain('gpt-4o-mini');
    await findConnection(page).baseUrl.selectOption({ label: 'OpenAI' });
    await eventually(offered).toEqual(['gpt-4o']);
    server.next(reply({ data: [{ id: 'of-openai' }] }), 'GET');
    await connect(page);
    await model.focus();
    await eventually(offered).toEqual(['of-openai']);
  });

  test('asked for before another host is chosen, are dropped', async () => {
    const page = await stage.open(paths.concepts);
    const { model, offered } = await opened(page);
    server.next({ body: [stall] }, 'GET');
    await model.focus();
    await eventually(() => asked('/v1/models').length).toBe(1);
    await findConnection(page).baseUrl.selectOption({ label: 'OpenAI' });
    await eventually(() => asked('/v1/models')[0]?.aborted).toBe(true);
    expect(await offered()).toEqual(['gpt-4o']);
    await findConnection(page).baseUrl.selectOption({ label: 'AI/ML API' });
    await model.blur();
    await model.focus();
    await eventually(offered).toContain('gpt-4o-mini');
  });

  test('a host that never answers is asked again at the next turn to the field', async () => {
    const page = await stage.open(paths.concepts, { locale: 'en-GB' });
    await page.clock.install();
    const { model, offered } = await opened(page);
    server.next({ body: [stall] }, 'GET');
    await model.focus();
    await eventually(() => asked('/v1/models').length).toBe(1);
    await page.clock.fastForward(15_000);
    await eventually(() => asked('/v1/models')[0]?.aborted).toBe(true);
    await model.blur();
    await model.focus();
    await eventually(offered).toContain('gpt-4o-mini');
  });

  test('of a host that has a million are a thousand, and the page goes on', async () => {
    const data = Array.from({ length: 60_000 }, (_, at) => ({
      id: `model-${at}-${'x'.repeat(20)}`,
    }));
    const page = await stage.open(paths.concepts);
    const { model, offered } = await opened(page);
    server.next(reply({ data }), 'GET');
    await model.focus();
    await eventually(async () => (await offered()).length).toBe(1000);
    await findConnection(page).baseUrl.selectOption({ label: 'Sandbox (no key needed)' });
    await findConnection(page).baseUrl.selectOption({ label: 'AI/ML API' });
    // More than the buffers on the way take, so that the server sees the page give up.
    const million = Array.from({ length: 1_000_000 }, (_, at) => ({ id: `${at}`.padEnd(60, 'x') }));
    server.next(reply({ data: million }), 'GET');
    await model.blur();
    await model.focus();
    // More than is read: the answer is cut off, and none of it is offered.
    await eventually(() => asked('/v1/models').at(-1)?.aborted).toBe(true);
    expect(await offered()).toEqual(['gpt-4o']);
  });
});
