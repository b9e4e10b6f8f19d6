import { afterAll, describe, expect, test } from 'vitest';
import { languages } from '../../src/snippets/index.ts';
import { eventually } from '../support/eventually.ts';
import { image } from '../support/files.ts';
import {
  attach,
  clipboardOf,
  connect,
  connectTo,
  findConnection,
  findPlayground,
  type Playground,
  paths,
  titles,
} from '../support/playground.ts';
import { goodKey } from '../support/provider-answers.ts';
import { useStage } from '../support/stage.ts';
import { startStrictServer } from '../support/strict-server.ts';

// The code beside a playground is the call that it makes.

const server = await startStrictServer();
const stage = useStage(() => server.flags);
afterAll(() => server.close());

const tab = ({ region }: Playground, name: string) =>
  region
    .getByRole('tablist', { name: 'View', exact: true })
    .getByRole('tab', { name, exact: true });

/** The code of a language, as shown. */
async function codeIn(playground: Playground, language: string): Promise<string> {
  await tab(playground, language).click();
  const panel = await tab(playground, language).getAttribute('aria-controls');
  const pre = playground.region.locator(`[id="${panel}"]`).locator('pre');
  await pre.waitFor();
  return (await pre.innerText()).replace(/\n$/, '');
}

const keyVariablesIn = (code: string) => [...new Set(code.match(/\b[A-Z_]*API_KEY\b/g))];

async function opened(path: string = paths.concepts) {
  const page = await stage.open(path);
  return { page, playground: await findPlayground(page, titles.image) };
}

describe.each(languages)('$label', ({ label: language }) => {
  test('follows prompt, model, file name, stream and base URL', async () => {
    const { page, playground } = await opened();
    await playground.prompt.fill('Zebra or okapi');
    await attach(playground, await image('png', 'stripes.png'));
    await eventually(() => codeIn(playground, language)).toContain('Zebra or okapi');
    const code = await codeIn(playground, language);
    expect(code).toContain('stripes.png');
    expect(code).toContain('gpt-4o');
    expect(code).toContain('https://api.aimlapi.com/v1');
    expect(keyVariablesIn(code)).toEqual(['AIMLAPI_API_KEY']);

    const streamed = /include_?usage/i;
    await playground.stream.setChecked(true);
    await eventually(() => codeIn(playground, language)).toMatch(streamed);
    await playground.stream.setChecked(false);
    await eventually(() => codeIn(playground, language)).not.toMatch(streamed);

    await findConnection(page).baseUrl.selectOption({ label: 'OpenAI' });
    await eventually(() => codeIn(playground, language)).toContain('https://api.openai.com/v1');
    expect(keyVariablesIn(await codeIn(playground, language))).toEqual(['OPENAI_API_KEY']);
  });

  test('looks for the key of a host of the reader’s own in no variable of a provider', async () => {
    const { page, playground } = await opened(paths.playground);
    await connectTo(page, 'https://host.example/v1');
    await eventually(() => codeIn(playground, language)).toContain('https://host.example/v1');
    expect(keyVariablesIn(await codeIn(playground, language))).toEqual(['API_KEY']);
  });

  test('is copied as shown', async () => {
    const { playground } = await opened();
    await playground.prompt.fill('One "quoted" line\nand a second — with $HOME and \\n in it');
    await eventually(() => codeIn(playground, language)).toContain('a second');
    const shown = await codeIn(playground, language);
    await playground.region.getByRole('button', { name: 'Copy code', exact: true }).click();
    await eventually(() => clipboardOf(playground)).toMatch(/AIMLAPI_API_KEY/);
    expect((await clipboardOf(playground)).replace(/\n$/, '')).toBe(shown);
  });

  test('of a long prompt: shown a moment after a key, and copied with it at once', async () => {
    const { page, playground } = await opened();
    await tab(playground, language).click();
    await playground.prompt.fill('Tell me more of it.\n'.repeat(500));
    await playground.prompt.press('Control+End');
    // In one go, as a quick reader would: the last key is not painted yet when the copy is made.
    await page.evaluate(() => {
      const box = document.activeElement as HTMLTextAreaElement;
      for (const key of 'zebra') {
        box.setRangeText(key, box.value.length, box.value.length, 'end');
        box.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }
      const buttons = box.closest('live-playground')?.querySelectorAll('button') ?? [];
      [...buttons].find(({ ariaLabel }) => ariaLabel === 'Copy code')?.click();
    });
    await eventually(() => codeIn(playground, language)).toContain('zebra');
    expect(await codeIn(playground, language)).toContain('Tell me more of it.');
    expect(await clipboardOf(playground)).toContain('zebra');
  });

  test('never shows the key', async () => {
    const { page, playground } = await opened();
    await connect(page);
    expect(await codeIn(playground, language)).not.toContain(goodKey);
  });

  test("shows AI/ML API's base URL while the sandbox is chosen, and a line says so", async () => {
    const { page, playground } = await opened();
    await findConnection(page).baseUrl.selectOption({ label: 'Sandbox (no key needed)' });
    expect(await codeIn(playground, language)).toContain('https://api.aimlapi.com/v1');
    expect(await codeIn(playground, language)).not.toContain('sandbox');
    expect(await playground.region.innerText()).toMatch(/sandbox/i);
  });
});

test('the tabs are walked with the arrow keys, and one panel shows at a time', async () => {
  const { page, playground } = await opened();
  const first = tab(playground, 'Python');
  await first.focus();
  expect(await first.getAttribute('aria-selected')).toBe('true');
  await page.keyboard.press('ArrowRight');
  const second = tab(playground, 'TypeScript');
  expect(await second.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await second.getAttribute('aria-selected')).toBe('true');
  expect(await first.getAttribute('aria-selected')).toBe('false');
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowRight');
  expect(await first.getAttribute('aria-selected')).toBe('true');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Home');
  expect(await first.getAttribute('aria-selected')).toBe('true');
  const shown = playground.region.locator('pre').filter({ visible: true });
  expect(await shown.count()).toBe(1);
});

test('code is there before any script runs', async () => {
  const page = await stage.open(paths.gpt4o, { javaScriptEnabled: false });
  const code = page.getByRole('region', { name: `Playground: ${titles.image}` }).locator('pre');
  expect(await code.first().innerText()).toContain('https://api.aimlapi.com/v1');
});
