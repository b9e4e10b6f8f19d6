import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { serve } from '../../config/serve.ts';
import { codeLanguages } from '../../src/code/languages.ts';
import { eventually } from '../support/eventually.ts';
import { clipboardOf, connect, paths, runToEnd, titles } from '../support/playground.ts';
import { goodKey, problem, streamed } from '../support/provider-answers.ts';
import { dist } from '../support/site.ts';
import { inFirefox, useStage } from '../support/stage.ts';
import { hanging } from '../support/states.ts';
import { startStrictServer } from '../support/strict-server.ts';
import { watchMain } from '../support/watch-main.ts';
import { labelOf, panelOf, reaches } from './panel.ts';

// The code of a panel, run as it is shown and as a reader has changed it.

const server = await startStrictServer();
const stage = useStage(() => server.flags);
beforeEach(() => server.clear());
afterAll(() => server.close());

/** How often the script of a room came over the network. Runs in the page. */
const loadsOfRooms = () =>
  (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).filter(
    ({ name, transferSize }) => /\/(ts|sh|py)\/[^/]+\.js$/.test(name) && transferSize > 1000,
  ).length;

async function opened(language: string, path: string = paths.playground) {
  const page = await stage.open(path);
  return { page, ...(await panelOf(page, language)) };
}

/** A program that says `edited`, and one that never ends. */
const programs: Readonly<Record<string, { says: string; endless: string }>> = {
  typescript: { says: 'const word: string = "edited";\nconsole.log(word);', endless: 'for (;;);' },
  curl: { says: 'echo edited', endless: 'sleep 600' },
  python: { says: 'print("edited")', endless: 'while True: pass' },
};

describe.each(codeLanguages)('%s', (language) => {
  const { says = '', endless = '' } = programs[language] ?? {};

  test('runs as it is shown, in the sandbox, and again with the network unplugged', async () => {
    const site = await serve({ port: 0, dist });
    const { page, button, output, state } = await opened(language, `${site.url}/playground/`);
    expect(await state()).toBe('idle');
    await button('Run this code').click();
    await reaches(state, 'done');
    expect(await output.innerText()).toContain('raccoon');
    expect(await output.getByRole('status').innerText()).toBe('Ran');
    expect(await output.innerText()).toMatch(/exit 0/);
    expect(server.chats()).toEqual([]);
    // Checked first and then run, but loaded once.
    expect(await page.evaluate(loadsOfRooms)).toBe(1);
    await site.close();
    await button('Run this code').click();
    await reaches(state, 'running');
    await reaches(state, 'done');
    expect(await output.innerText()).toContain('raccoon');
  });

  test('sends what the live run sends, its key in the header alone, and is in the inspector', async () => {
    const { page, playground, region, button, state, tab, output } = await opened(language);
    await connect(page);
    server.next(streamed());
    server.next(streamed());
    expect(await runToEnd(playground)).toBe('done');
    await button('Run this code').click();
    await reaches(state, 'done');
    const [live, code] = server.chats();
    expect(JSON.parse(String(code?.body))).toEqual(JSON.parse(String(live?.body)));
    expect(code?.headers.authorization).toBe(`Bearer ${goodKey}`);
    expect(await output.innerText()).not.toContain(goodKey);
    await tab('Request');
    const request = region.getByRole('tabpanel', { name: 'Request' });
    expect(await request.innerText()).toContain('POST https://api.aimlapi.com/v1/chat/completions');
    expect(await request.innerText()).not.toContain(goodKey);
  });

  test('as edited, until the edits are discarded', async () => {
    const { playground, region, button, output, state, tab, panel, editor, write } =
      await opened(language);
    await write(says);
    await panel.getByText('Edited: no longer follows the form.').waitFor();
    await playground.prompt.fill('Something else');
    // Edits outlive another tab and a run.
    await tab('Go');
    await tab(labelOf(language));
    await button('Run this code').click();
    await reaches(state, 'done');
    expect(await output.locator('pre').innerText()).toBe('edited\n');
    expect(await editor.innerText()).toContain('edited');
    await region.getByRole('button', { name: 'Copy code', exact: true }).click();
    expect((await clipboardOf(playground)).trim()).toBe(says);
    await playground.prompt.fill('Something else');
    await button('Discard edits').click();
    await editor.waitFor({ state: 'hidden' });
    expect(await panel.locator('pre').first().innerText()).toContain('Something else');
    expect(await button('Discard edits').isVisible()).toBe(false);
  });

  test('stops at once, and runs again by a double click, which does not stop it', async () => {
    const { button, output, state, write } = await opened(language);
    await write(endless);
    await button('Run this code').click();
    await reaches(state, 'running');
    await button('Stop code').click();
    await reaches(state, 'stopped');
    await write(says);
    await button('Run this code').dblclick();
    await reaches(state, 'done');
    expect(await output.locator('pre').innerText()).toBe('edited\n');
  });

  test('a failure of the API: what the program says, and the way to its entry', async () => {
    const { page, button, output, state } = await opened(language);
    await connect(page);
    server.next(problem(401, 'No such key'));
    await button('Run this code').click();
    await reaches(state, 'failed');
    expect(await output.innerText()).toContain('401');
    const link = output.getByRole('link');
    expect(await link.getAttribute('href')).toMatch(/\/errors\/#key-refused$/);
  });
});

test('two playgrounds run at once, and each has its own output', async () => {
  const page = await stage.open(paths.concepts);
  const cards = [];
  for (const title of [titles.image, titles.pdf])
    cards.push(await panelOf(page, 'typescript', title));
  const words = ['first', 'second'];
  for (const [at, card] of cards.entries()) {
    await card.write(`await new Promise((d) => setTimeout(d, 300));\nconsole.log('${words[at]}');`);
    await card.button('Run this code').click();
  }
  for (const [at, card] of cards.entries()) {
    await reaches(card.state, 'done');
    expect(await card.output.locator('pre').innerText()).toBe(`${words[at]}\n`);
  }
});

test('a thousand lines a second hold nothing up', async () => {
  const { page, button, output, state, write } = await opened('typescript');
  await write(
    'for (let i = 0; i < 3000; i++) {\n  console.log(`line ${i}`);\n  if (i % 10 === 9) await new Promise((d) => setTimeout(d, 10));\n}',
  );
  await page.evaluate(watchMain);
  const watch = await page.evaluateHandle(() => globalThis.__watchMain());
  await button('Run this code').click();
  await reaches(state, 'done');
  const { longest } = await watch.evaluate(({ end }) => end());
  // Firefox tells of no long task.
  if (!inFirefox()) expect(longest).toBeLessThan(hanging);
  expect(await output.locator('pre').innerText()).toMatch(/line 0\n[\s\S]*line 2999\n$/);
});

// Nobody hears of a worker's end in Firefox.
test.skipIf(inFirefox())('a card that is gone takes its program along', async () => {
  const { page, region, button, state, write } = await opened('typescript');
  await write('for (;;);');
  await button('Run this code').click();
  await reaches(state, 'running');
  const inRoom = () => page.workers().filter((worker) => /\/ts\//.test(worker.url())).length;
  expect(inRoom()).toBe(1);
  await region.evaluate((card) => card.remove());
  await eventually(inRoom).toBe(0);
});

test('an editor that nobody wrote in follows the form', async () => {
  const { playground, button, editor } = await opened('typescript');
  await button('Edit code').click();
  await editor.waitFor();
  await playground.prompt.fill('Is it raining there?');
  await eventually(() => editor.innerText()).toContain('Is it raining there?');
});

test('there is nothing to run in Go, in Java and in PowerShell', async () => {
  const { region, tab, button } = await opened('curl', paths.gpt4o);
  expect(await button('Run this code').isVisible()).toBe(true);
  await region.getByLabel('Shell').selectOption({ label: 'PowerShell' });
  expect(await button('Run this code').isVisible()).toBe(false);
  for (const name of ['Go', 'Java']) {
    await tab(name);
    expect(await region.getByRole('button', { name: 'Run this code' }).count()).toBe(0);
  }
});
