import type { Page, Route } from 'playwright-core';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { eventually } from '../support/eventually.ts';
import { fileFor, imageExample, pdfExample } from '../support/examples.ts';
import { image, imageOfSize } from '../support/files.ts';
import {
  attach,
  clipboardOf,
  connect,
  findPlayground,
  type Playground,
  paths,
  runToEnd,
  titles,
} from '../support/playground.ts';
import { finish, reset, spokenText, stall, stream, text } from '../support/provider-answers.ts';
import { useStage } from '../support/stage.ts';
import { ends, reaches, statesOf } from '../support/states.ts';
import { startStrictServer } from '../support/strict-server.ts';

declare global {
  var __signals: AbortSignal[];
  var __afterPress: { state: string | undefined; isAborted: boolean[] } | undefined;
}

// Pressing Run and Stop, by mouse and by keyboard, on one playground and on two.

const server = await startStrictServer();
const stage = useStage(() => server.flags);
beforeEach(() => server.clear());
afterAll(() => server.close());

const png = await image();

async function ready(page: Page, example = imageExample) {
  const playground = await findPlayground(page, example.title.en);
  await attach(playground, await fileFor(example));
  return playground;
}

async function opened(path: string = paths.concepts) {
  const page = await stage.open(path);
  await connect(page);
  return { page, playground: await ready(page) };
}

/** Presses Stop, and gives what held when the task of that press was over, however long the machine took for it. */
async function stopAndSee({ region, stop }: Playground) {
  await region.evaluate((element) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      globalThis.__afterPress = {
        state: element.dataset.state,
        isAborted: globalThis.__signals.map(({ aborted }) => aborted),
      };
    };
    addEventListener('click', () => port2.postMessage(''), { capture: true, once: true });
  });
  await stop.click();
  const seen = () => region.evaluate(() => globalThis.__afterPress);
  await eventually(seen).toBeDefined();
  return seen();
}

/** Keeps the signal of each request to come. */
const watchSignals = ({ page }: Playground) =>
  page.evaluate(() => {
    globalThis.__signals = [];
    globalThis.__afterPress = undefined;
    const { fetch } = globalThis;
    globalThis.fetch = (input, init) => {
      if (init?.signal) globalThis.__signals.push(init.signal);
      return fetch(input, init);
    };
  });

describe('Stop stops within the task of its press', () => {
  test('in mid-answer, and the text so far is kept', async () => {
    const { playground } = await opened();
    await watchSignals(playground);
    server.next(stream(text('Half an '), stall));
    await playground.run.click();
    await playground.answer.getByText('Half an').waitFor();
    expect(await stopAndSee(playground)).toEqual({ state: 'stopped', isAborted: [true] });
    expect(await playground.answer.innerText()).toContain('Half an');
    expect(await statesOf(playground.region)).toEqual(['running', 'stopped']);
    await eventually(() => server.chats()[0]?.aborted).toBe(true);
    await playground.run.waitFor();
  });

  test('before the first byte', async () => {
    const { playground } = await opened();
    await watchSignals(playground);
    server.next(stream(stall));
    await playground.run.click();
    await eventually(() => server.chats().length).toBe(1);
    expect(await stopAndSee(playground)).toEqual({ state: 'stopped', isAborted: [true] });
  });

  test('while a file is being encoded: nothing is sent, and it runs again', async () => {
    const page = await stage.open(paths.gpt4o);
    await connect(page);
    const playground = await findPlayground(page, titles.image);
    const encoder = /base64\.worker/;
    const held: Route[] = [];
    await page.route(encoder, (route) => void held.push(route));
    await attach(playground, await imageOfSize(2 * 2 ** 20));
    await watchSignals(playground);
    await playground.run.click();
    await reaches(playground.region, 'running');
    await eventually(() => held.length).toBe(1);
    expect(await stopAndSee(playground)).toEqual({ state: 'stopped', isAborted: [] });
    await playground.run.waitFor();
    await held[0]?.continue();
    await page.unroute(encoder);
    expect(await runToEnd(playground)).toBe('done');
    expect(server.chats()).toHaveLength(1);
  });
});

test('after Stop it runs again', async () => {
  const { playground } = await opened();
  server.next(stream(text('First'), stall));
  await playground.run.click();
  await playground.answer.getByText('First').waitFor();
  await playground.stop.click();
  await reaches(playground.region, 'stopped');
  await playground.run.click();
  await reaches(playground.region, 'done');
  expect((await playground.answer.innerText()).trim()).toBe(spokenText);
});

test('Ctrl or Command + Enter runs from the prompt', async () => {
  const { playground } = await opened();
  await playground.prompt.press('ControlOrMeta+Enter');
  expect(await ends(playground.region)).toBe('done');
  expect(server.chats()).toHaveLength(1);
});

test('a second Run while one runs is impossible', async () => {
  const { playground } = await opened();
  server.next(stream(text('Busy'), stall));
  await playground.prompt.press('ControlOrMeta+Enter');
  await playground.answer.getByText('Busy').waitFor();
  expect(await playground.run.isVisible()).toBe(false);
  await playground.prompt.press('ControlOrMeta+Enter');
  expect(await playground.region.getAttribute('data-state')).toBe('running');
  await playground.stop.click();
  await reaches(playground.region, 'stopped');
  expect(await runToEnd(playground)).toBe('done');
  expect(await statesOf(playground.region)).toEqual(['running', 'stopped', 'running', 'done']);
  expect(server.chats()).toHaveLength(2);
});

test('the answer appears as it streams', async () => {
  const { playground } = await opened();
  server.next(stream(text('One '), 700, text('two.'), finish('stop')));
  await playground.run.click();
  await playground.answer.getByText('One').waitFor();
  expect(await playground.answer.innerText()).not.toContain('two');
  expect(await playground.region.getAttribute('data-state')).toBe('running');
  await reaches(playground.region, 'done');
  expect((await playground.answer.innerText()).trim()).toBe('One two.');
});

test('a new run clears the old answer first', async () => {
  const { playground } = await opened();
  expect(await runToEnd(playground)).toBe('done');
  server.next(stream(stall));
  await playground.run.click();
  await eventually(() => server.chats().length).toBe(2);
  expect(await playground.region.innerText()).not.toContain(spokenText);
});

test('two playgrounds on a page are independent', async () => {
  const { page, playground: first } = await opened();
  const second = await ready(page, pdfExample);
  server.next(stream(text('Still going'), stall));
  await first.run.click();
  await first.answer.getByText('Still going').waitFor();
  await second.run.click();
  await reaches(second.region, 'done');
  expect(await first.region.getAttribute('data-state')).toBe('running');
  await first.stop.click();
  await reaches(first.region, 'stopped');
  expect(await second.region.getAttribute('data-state')).toBe('done');
  expect(await statesOf(second.region)).toEqual(['running', 'done']);
});

test('leaving the page ends the call', async () => {
  const { page, playground } = await opened();
  server.next(stream(text('Going'), stall));
  await playground.run.click();
  await playground.answer.getByText('Going').waitFor();
  await page.goto('/errors/');
  await eventually(() => server.chats()[0]?.aborted).toBe(true);
});

test('what a reader typed and attached outlives a failure', async () => {
  const { playground } = await opened();
  await playground.prompt.fill('Mine, and long in the making');
  server.next(stream(text('Begun'), 100, reset));
  expect(await runToEnd(playground)).toBe('incomplete');
  expect(await playground.prompt.inputValue()).toBe('Mine, and long in the making');
  await playground.region.getByText(png.name).first().waitFor();
  expect(await runToEnd(playground)).toBe('done');
});

test('the end is announced, and the answer can be copied', async () => {
  const { playground } = await opened();
  expect(await runToEnd(playground)).toBe('done');
  expect(await playground.status.first().innerText()).toMatch(/done/i);
  await playground.region.getByRole('button', { name: 'Copy answer', exact: true }).click();
  await eventually(() => clipboardOf(playground)).toBe(spokenText);
});
