import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { imageExample } from '../support/examples.ts';
import { image } from '../support/files.ts';
import {
  asksForFile,
  asksForKey,
  attach,
  chooseHost,
  connect,
  findConnection,
  findPlayground,
  type Playground,
  paths,
  runToEnd,
  sandbox,
  titles,
} from '../support/playground.ts';
import { useStage } from '../support/stage.ts';
import { ends, statesOf } from '../support/states.ts';
import { attachedFile } from '../support/strict-provider.ts';
import { startStrictServer } from '../support/strict-server.ts';

// Run with something missing: nothing is sent, it is said beside Run, and one press there mends it and runs.

const server = await startStrictServer();
const stage = useStage(() => server.flags);
beforeEach(() => server.clear());
afterAll(() => server.close());

const isFocused = (field: { evaluate: <T>(run: (element: Element) => T) => Promise<T> }) =>
  field.evaluate((element) => element === document.activeElement);
const button = ({ missing }: Playground, name: string) =>
  missing.getByRole('button', { name, exact: true });

/** A press, with the mouse and by keyboard. */
const presses = [
  ['the mouse', (one: Playground, name: string) => button(one, name).click()],
  [
    'Tab and Enter',
    async (one: Playground, name: string) => {
      await one.run.focus();
      await one.page.keyboard.press('Tab');
      expect(await isFocused(button(one, name))).toBe(true);
      await one.page.keyboard.press('Enter');
    },
  ],
] as const;

async function withoutKey(path: string = paths.concepts) {
  const page = await stage.open(path);
  await chooseHost(page);
  const playground = await findPlayground(page, titles.image);
  await playground.run.click();
  await asksForKey(playground);
  return playground;
}

/** With a key, where what the sample is sent as can be seen. */
async function withoutFile() {
  const page = await stage.open(paths.concepts);
  await connect(page);
  const playground = await findPlayground(page, titles.image);
  await playground.remove.click();
  await playground.run.click();
  await asksForFile(playground);
  return playground;
}

async function expectNothingDone({ region }: Playground) {
  expect(await statesOf(region)).toEqual([]);
  expect(await region.getAttribute('data-state')).toBe('idle');
  expect(server.chats()).toEqual([]);
}

describe('without a key', () => {
  test('Run says so beside it, as an alert, and keeps the focus', async () => {
    const playground = await withoutKey();
    await expectNothingDone(playground);
    expect(await playground.missing.getAttribute('role')).toBe('alert');
    expect(await playground.missing.innerText()).toMatch(
      /^No key for api\.aimlapi\.com\.\s*Run in the sandbox$/,
    );
    expect(await isFocused(playground.run)).toBe(true);
    const [run, said] = await Promise.all([
      playground.run.boundingBox(),
      playground.missing.boundingBox(),
    ]);
    expect(Math.abs((said?.y ?? 1e4) - (run?.y ?? 0) - (run?.height ?? 0))).toBeLessThan(40);
  });

  test.each(presses)('the sandbox is one press away, by %s', async (_, press) => {
    const playground = await withoutKey();
    await press(playground, 'Run in the sandbox');
    expect(await ends(playground.region)).toBe('done');
    expect(await findConnection(playground.page).chosen()).toBe(sandbox);
    expect(await playground.answer.innerText()).toMatch(/not a model/i);
    expect(await playground.missing.count()).toBe(0);
    expect(await isFocused(playground.run)).toBe(true);
    expect(server.chats()).toEqual([]);
  });

  test('what was typed is what runs there', async () => {
    const playground = await withoutKey(paths.playground);
    await playground.prompt.fill('Which colour is it?');
    await attach(playground, await image());
    await playground.run.click();
    await button(playground, 'Run in the sandbox').click();
    expect(await ends(playground.region)).toBe('done');
    expect(await playground.prompt.inputValue()).toBe('Which colour is it?');
    expect(await playground.answer.innerText()).toContain('64 × 48');
  });

  test('a key pasted then ends the matter', async () => {
    const playground = await withoutKey();
    await connect(playground.page);
    await playground.missing.waitFor({ state: 'hidden' });
    expect(await runToEnd(playground)).toBe('done');
    expect(server.chats()).toHaveLength(1);
  });

  test('it names the host that lacks one', async () => {
    const page = await stage.open(paths.gpt4o);
    await chooseHost(page, 'OpenAI');
    const playground = await findPlayground(page, titles.image);
    await playground.prompt.press('ControlOrMeta+Enter');
    await playground.missing.getByText('No key for api.openai.com.').waitFor();
    await expectNothingDone(playground);
  });

  test('a base URL that is not confirmed is told likewise, and the sandbox runs', async () => {
    const page = await stage.open(paths.playground);
    await chooseHost(page, 'Custom…');
    const playground = await findPlayground(page, titles.image);
    await playground.run.click();
    await playground.missing.getByText('No base URL is confirmed.').waitFor();
    await expectNothingDone(playground);
    await button(playground, 'Run in the sandbox').click();
    expect(await ends(playground.region)).toBe('done');
  });
});

describe('without a file', () => {
  test('Run says so beside it, as an alert, and keeps the focus', async () => {
    const playground = await withoutFile();
    await expectNothingDone(playground);
    expect(await playground.missing.getAttribute('role')).toBe('alert');
    expect(await playground.missing.innerText()).toMatch(
      /^No file is attached\.\s*Use the sample and run$/,
    );
    expect(await isFocused(playground.run)).toBe(true);
  });

  test.each(presses)('the sample is one press away, by %s', async (_, press) => {
    const playground = await withoutFile();
    await press(playground, 'Use the sample and run');
    expect(await ends(playground.region)).toBe('done');
    await playground.region.getByText(imageExample.sample.name).first().waitFor();
    expect(await playground.missing.count()).toBe(0);
    expect(await isFocused(playground.run)).toBe(true);
    const { bytes } = attachedFile(server.chats()[0]?.body ?? Buffer.of());
    const file = await playground.page.request.get(imageExample.sample.path);
    expect(bytes.equals(await file.body())).toBe(true);
  });

  test('a file attached then ends the matter', async () => {
    const playground = await withoutFile();
    await attach(playground, await image());
    await playground.missing.waitFor({ state: 'hidden' });
    expect(await runToEnd(playground)).toBe('done');
  });
});

test('key and file missing are told one after the other', async () => {
  const playground = await withoutKey();
  await playground.remove.click();
  await playground.run.click();
  await asksForKey(playground);
  await button(playground, 'Run in the sandbox').click();
  await asksForFile(playground);
  await expectNothingDone(playground);
  await button(playground, 'Use the sample and run').click();
  expect(await ends(playground.region)).toBe('done');
  expect(server.chats()).toEqual([]);
});
