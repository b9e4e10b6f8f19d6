import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { codeLanguages } from '../../src/code/languages.ts';
import { sayHello } from '../../src/examples/calls/say-hello.ts';
import { es } from '../../src/strings/es/index.ts';
import { eventually } from '../support/eventually.ts';
import { chooseHost, connect } from '../support/playground.ts';
import { completion, goodKey, problem, spokenText } from '../support/provider-answers.ts';
import { dist } from '../support/site.ts';
import { inFirefox, useStage } from '../support/stage.ts';
import { startStrictServer } from '../support/strict-server.ts';
import { labelOf, reaches } from './panel.ts';

// The blocks of Setting up that make a call, run where they stand.

const server = await startStrictServer();
const stage = useStage(() => server.flags);
beforeEach(() => server.clear());
afterAll(() => server.close());

const path = '/quickstart/setting-up/';

/** The one block of a language that can be run. The other languages are in tabs that are not shown. */
async function blockOf(page: Page, language: string, run = 'Run this code') {
  const tabs = page.locator('starlight-tabs', { has: page.locator('.run-block') });
  await tabs.getByRole('tab', { name: labelOf(language), exact: true }).click();
  const panel = tabs.getByRole('tabpanel').filter({ visible: true });
  const block = panel.locator('[data-code-state]');
  return {
    block,
    button: panel.getByRole('button', { name: run, exact: true }),
    output: block.getByRole('group'),
    state: () => block.getAttribute('data-code-state'),
  };
}

describe.each(codeLanguages)('%s', (language) => {
  test('runs in the sandbox, then with the key of the reader, and again after a failure', async () => {
    const page = await stage.open(path);
    const { block, button, output, state } = await blockOf(page, language);
    const prints = (text: string) =>
      eventually(() => output.locator('pre').innerText()).toContain(text);
    expect((await block.innerText()).includes('7 MB')).toBe(language === 'python');
    // The second click is not one on Stop.
    await button.dblclick();
    await reaches(state, 'done');
    expect(await output.getByRole('status').innerText()).toBe('Ran');
    expect(await output.locator('pre').innerText()).toContain(sayHello.answer);
    expect(await output.innerText()).toMatch(/exit 0 · .* tokens/s);
    expect(server.chats()).toEqual([]);

    await connect(page);
    server.next(completion());
    await button.click();
    await prints(spokenText);
    const [{ headers, body, path: asked } = { headers: {}, body: '', path: '' }] = server.chats();
    const { authorization, ...others } = headers;
    expect(authorization).toBe(`Bearer ${goodKey}`);
    expect(JSON.stringify([others, String(body), asked])).not.toContain(goodKey);
    expect(await page.locator('main').evaluate((it) => it.outerHTML)).not.toContain(goodKey);

    server.next(problem(401, 'No such key'));
    await button.click();
    await prints('No such key');
    // cURL prints what it gets, and ends well.
    if (language !== 'curl') {
      await reaches(state, 'failed');
      const link = await output.getByRole('link').getAttribute('href');
      expect(link).toMatch(/\/errors\/#key-refused$/);
    }
    server.next(completion());
    await button.click();
    await prints(spokenText);
    await reaches(state, 'done');
    expect(server.chats()).toHaveLength(3);
  });
});

test('what does not load is said beside the button, and the next press works', async () => {
  const page = await stage.open(path);
  await page.route(/\/run-block\.[\w-]+\.js/, (route) => route.abort());
  const { block, button, state } = await blockOf(page, 'curl');
  await button.click();
  await block.getByText('could not be loaded').waitFor();
  // Firefox asks for a module once.
  if (inFirefox()) return;
  await page.unrouteAll();
  await button.click();
  await reaches(state, 'done');
  expect(await block.getByText('could not be loaded').count()).toBe(0);
});

test('with the base URL of another provider nothing runs, and why is said', async () => {
  const page = await stage.open(path);
  const { button, output, state } = await blockOf(page, 'typescript');
  await button.click();
  await reaches(state, 'done');
  await chooseHost(page, 'OpenAI');
  await button.click();
  await output.getByText('The base URL chosen is https://api.openai.com/v1').waitFor();
  expect(server.requests).toEqual([]);
});

test('is a button in Spanish too, and none in the Markdown', async () => {
  const page = await stage.open(`/es${path}`);
  const { button, output, state } = await blockOf(page, 'curl', es['codeRun.run']);
  await button.click();
  await reaches(state, 'done');
  expect(await output.getByRole('status').innerText()).toBe(es['codeRun.state.done']);
  const markdown = await readFile(join(dist, 'quickstart/setting-up.md'), 'utf8');
  expect(markdown).not.toMatch(/7 MB|Loads Python/);
  expect(markdown).toContain(
    'print(completion.choices[0].message.content)\n```\n\nRun it on macOS',
  );
});

// Firefox, driven without scripts, does not tell its style sheets so.
test.skipIf(inFirefox())('is no button without scripts', async () => {
  const page = await stage.open(path, { javaScriptEnabled: false });
  expect(await page.locator('.run-block').count()).toBe(codeLanguages.length);
  expect(await page.locator('.run-block:visible').count()).toBe(0);
});
