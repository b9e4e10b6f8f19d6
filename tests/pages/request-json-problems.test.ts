import type { Page } from 'playwright-core';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { eventually } from '../support/eventually.ts';
import { runToEnd } from '../support/playground.ts';
import { streamed } from '../support/provider-answers.ts';
import { editJson, openJson } from '../support/request-json.ts';
import { useStage } from '../support/stage.ts';
import { startStrictServer } from '../support/strict-server.ts';

// What is wrong in the JSON of a request, told at its place and to everyone; and the editor by keyboard alone.

const server = await startStrictServer();
const stage = useStage(() => server.flags);
beforeEach(() => server.clear());
afterAll(() => server.close());

describe('a problem', () => {
  test('is told at its line, and is a way to it', async () => {
    const it = await openJson(stage);
    await editJson(it, (request) => ({ temperature: 3, colour: 1, ...request }));
    await eventually(() => it.json.problems.allInnerTexts()).toEqual([
      'line 2: temperature: at most 2',
      'line 3: colour: is not a documented parameter; it is sent as it is',
    ]);
    expect(await it.json.details.locator('.cm-lintRange-error').innerText()).toBe('3');
    expect(await it.json.details.locator('.cm-lintRange-warning').innerText()).toBe('"colour"');
    expect(await it.field('temperature').inputValue()).toBe('');
    await it.json.problems.first().getByRole('button').click();
    await it.page.keyboard.insertText('1.5');
    await eventually(() => it.field('temperature').inputValue()).toBe('1.5');
    await eventually(() => it.json.problems.count()).toBe(1);
  });

  test('keeps Run from sending, and the text from being lost', async () => {
    const it = await openJson(stage);
    const broken = '{\n  "model": "gpt-4o"\n  "messages": []\n}';
    await it.json.write(broken);
    await it.json.summary.click();
    await it.playground.prompt.fill('Zebra');
    await it.playground.run.click();
    await it.json.notSent.getByText('so nothing was sent').waitFor();
    expect(await isFocused(it.page)).toBe(true);
    expect(await it.json.text()).toBe(broken);
    expect(await it.json.problems.allInnerTexts()).toEqual([
      'line 3: a comma or a closing bracket is expected here',
    ]);
    expect(await it.playground.region.getAttribute('data-state')).toBe('idle');
    expect(server.chats()).toEqual([]);
    await it.json.back.click();
    expect(await it.json.text()).toContain('Zebra');
    server.next(streamed('Hello'));
    expect(await runToEnd(it.playground)).toBe('done');
  });
});

const isFocused = (page: Page) =>
  page.evaluate(
    () => document.activeElement?.shadowRoot?.activeElement?.getAttribute('role') === 'textbox',
  );

test('is used by keyboard alone: Tab leaves it, and Ctrl+Enter runs', async () => {
  const it = await openJson(stage);
  await it.json.editor.press('ControlOrMeta+A');
  const before = await it.json.text();
  await it.page.keyboard.press('Tab');
  expect(await it.playground.model.evaluate((field) => field === document.activeElement)).toBe(
    true,
  );
  await it.page.keyboard.press('Shift+Tab');
  expect(await isFocused(it.page)).toBe(true);
  await it.page.keyboard.press('Escape');
  await it.page.keyboard.press('ControlOrMeta+Enter');
  await eventually(() => server.chats().length).toBe(1);
  expect(await it.json.text()).toBe(before);
});

test('is told to those who listen: its name and its problems', async () => {
  const it = await openJson(stage);
  await editJson(it, (request) => ({ ...request, seed: 0 }));
  await it.json.problems.first().waitFor();
  const description = await it.json.editor.evaluate((editor) => {
    const id = editor.getAttribute('aria-describedby') ?? '';
    return (editor.getRootNode() as ShadowRoot).getElementById(id)?.textContent;
  });
  expect(description).toMatch(/^line \d+: seed: at least 1$/);
  expect(
    await it.json.details.getByText('1 problem', { exact: true }).getAttribute('aria-live'),
  ).toBe('polite');
});
