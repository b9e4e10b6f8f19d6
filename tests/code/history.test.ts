import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { eventually } from '../support/eventually.ts';
import { connect, paths } from '../support/playground.ts';
import { goodKey, streamed } from '../support/provider-answers.ts';
import { useStage } from '../support/stage.ts';
import { startStrictServer } from '../support/strict-server.ts';
import { panelOf, reaches } from './panel.ts';

// Runs of code in the history of a page.

const server = await startStrictServer();
const stage = useStage(() => server.flags);
beforeEach(() => server.clear());
afterAll(() => server.close());

function historyOf(page: Page) {
  const history = page.getByRole('region', { name: 'History', exact: true });
  const rows = history.locator('tbody [data-run]');
  const open = (number: number) =>
    history.getByRole('button', { name: `Open run ${number}` }).click();
  const compare = (number: number) =>
    history.getByRole('checkbox', { name: `Compare run ${number}` }).check();
  return { history, rows, open, compare };
}

async function run(page: Page, language: string, end: string, edited?: string) {
  const panel = await panelOf(page, language);
  if (edited !== undefined) await panel.write(edited);
  await panel.button('Run this code').click();
  await reaches(panel.state, end);
  return panel;
}

const hasFocus = (element: Locator) => element.evaluate((it) => it === document.activeElement);

test('a run is a row, marked as code, and opens with what it printed and with its edits', async () => {
  const page = await stage.open(paths.playground);
  await connect(page);
  const { history, rows, open, compare } = historyOf(page);
  const { playground, region, tab } = await panelOf(page, 'curl');
  const { prompt } = playground;

  await prompt.fill('First prompt');
  server.next(streamed('The first answer.'));
  const curl = await run(page, 'curl', 'done');
  await history.locator('summary').click();
  await eventually(() => rows.count()).toBe(1);

  // The key is typed into the code, and printed by it in two halves.
  await prompt.fill('Second prompt');
  const [half, rest] = [goodKey.slice(0, 7), goodKey.slice(7)];
  const code = `// ${goodKey}\nconst word: string = "edited";\nconsole.log(word, "${half}" + "${rest}");`;
  // Without a request and without a failure there is nothing to keep.
  await run(page, 'typescript', 'done', code);
  const typescript = await run(page, 'typescript', 'failed', `${code}\nthrow new Error("Oh");`);
  await eventually(() => rows.count()).toBe(2);

  const [second, first] = await rows.allInnerTexts();
  expect(first).toMatch(/1 · .*Describe an image\s+Code · cURL · 1 request\s.*Done\s+321\s+45\s/s);
  expect(second).toMatch(/2 · .*Code · TypeScript, edited · 0 requests\s.*Failed/s);

  await open(1);
  expect(await prompt.inputValue()).toBe('First prompt');
  expect(await curl.output.locator('pre').innerText()).toContain('"content":"answer."');
  expect(await curl.output.innerText()).toMatch(/exit 0 · .*321 in · 45 out/s);
  await eventually(() => hasFocus(curl.output.locator('pre'))).toBe(true);
  await region.getByText('of code, opened from the history').waitFor();
  await tab('Request');
  const request = region.getByRole('tabpanel', { name: 'Request' });
  await request.getByText('neither its request nor its response').waitFor();

  await tab('TypeScript');
  await typescript.button('Discard edits').click();
  await open(2);
  expect(await prompt.inputValue()).toBe('Second prompt');
  expect(await typescript.editor.innerText()).toContain('const word: string = "edited";');
  expect(await typescript.output.getByRole('status').innerText()).toBe('Failed');
  expect(await typescript.output.innerText()).toContain('Oh');

  await compare(1);
  await compare(2);
  const both = history.getByRole('group', { name: 'Run 1 and run 2 compared' });
  const printed = both.getByRole('group', { name: 'Output of run 1' });
  expect(await printed.innerText()).toContain('"content":"answer."');
  expect(await both.getByRole('row', { name: /^Code/ }).innerText()).toMatch(
    /cURL\s+TypeScript\s+\/\//,
  );
  expect(await history.evaluate((it) => it.outerHTML)).not.toContain(goodKey.slice(4, 12));
  expect(await typescript.editor.innerText()).not.toContain(goodKey.slice(4, 12));
  expect(server.chats()).toHaveLength(1);
});

test('none is opened while code runs, and that of a run without edits takes edits out', async () => {
  const page = await stage.open(paths.playground);
  const { history, rows, open } = historyOf(page);
  const { button, output, editor, state, panel } = await run(page, 'typescript', 'done');
  await eventually(() => rows.count()).toBe(1);
  await history.locator('summary').click();
  await run(page, 'typescript', 'running', 'for (;;);');
  await open(1);
  await history.getByText('A run is going on').waitFor();
  await button('Stop code').click();
  await reaches(state, 'stopped');
  await open(1);
  await editor.waitFor({ state: 'hidden' });
  expect(await panel.locator('pre').first().innerText()).toContain('new OpenAI');
  expect(await output.locator('pre').innerText()).toContain('raccoon');
  expect(await rows.count()).toBe(1);
});
