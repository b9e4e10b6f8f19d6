import type { Page } from 'playwright-core';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { eventually } from '../support/eventually.ts';
import { image, pdf } from '../support/files.ts';
import {
  attach,
  clipboardOf,
  connect,
  findPlayground,
  paths,
  runToEnd,
  type Title,
  titles,
} from '../support/playground.ts';
import { finish, reset, spokenText, stall, stream, text } from '../support/provider-answers.ts';
import { useStage } from '../support/stage.ts';
import { ends, hanging, reaches, sinceClick, statesOf } from '../support/states.ts';
import { startStrictServer } from '../support/strict-server.ts';

// Pressing Run and Stop, by mouse and by keyboard, on one playground and on two.

const server = await startStrictServer();
const stage = useStage(() => server.flags);
beforeEach(() => server.clear());
afterAll(() => server.close());

const png = await image();
const document = await pdf();

async function ready(page: Page, title: Title = titles.image) {
  const playground = await findPlayground(page, title);
  await attach(playground, title === titles.image ? png : document);
  return playground;
}

async function opened(path: string = paths.concepts) {
  const page = await stage.open(path);
  await connect(page);
  return { page, playground: await ready(page) };
}

test('Stop stops at once and keeps the text so far', async () => {
  const { playground } = await opened();
  server.next(stream(text('Half an '), stall));
  await playground.run.click();
  await playground.answer.getByText('Half an').waitFor();
  await playground.stop.click();
  await reaches(playground.region, 'stopped');
  expect(await sinceClick(playground.region)).toBeLessThan(hanging);
  expect(await playground.answer.innerText()).toContain('Half an');
  expect(await statesOf(playground.region)).toEqual(['running', 'stopped']);
  await eventually(() => server.chats()[0]?.aborted).toBe(true);
  await playground.run.waitFor();
});

test('Stop before the first byte', async () => {
  const { playground } = await opened();
  server.next(stream(stall));
  await playground.run.click();
  await eventually(() => server.chats().length).toBe(1);
  await playground.stop.click();
  await reaches(playground.region, 'stopped');
  expect(await sinceClick(playground.region)).toBeLessThan(hanging);
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
  const second = await ready(page, titles.pdf);
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
