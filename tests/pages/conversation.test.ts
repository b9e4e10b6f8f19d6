import { AxeBuilder } from '@axe-core/playwright';
import type { Locator } from 'playwright-core';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { describeImage } from '../../src/examples/calls/describe-image.ts';
import { resolve } from '../../src/examples/resolve.ts';
import type { Values } from '../../src/examples/template.ts';
import { es } from '../../src/strings/es/index.ts';
import { findConversation, write } from '../support/conversation.ts';
import { eventually } from '../support/eventually.ts';
import { imageExample } from '../support/examples.ts';
import { image } from '../support/files.ts';
import { isInWindow } from '../support/in-window.ts';
import {
  attach,
  connect,
  findPlayground,
  paths,
  runToEnd,
  titles,
  useSandbox,
} from '../support/playground.ts';
import { finish, goodKey, stream, streamed, text } from '../support/provider-answers.ts';
import { useStage } from '../support/stage.ts';
import { startStrictServer } from '../support/strict-server.ts';

// A system message and messages after the prompt: written, gone on with, sent, refused, kept in the history.

const server = await startStrictServer();
const stage = useStage(() => server.flags);
beforeEach(() => server.clear());
afterAll(() => server.close());

async function opened(opening = {}) {
  const page = await stage.open(paths.playground, opening);
  await connect(page);
  const playground = await findPlayground(page, titles.image);
  await attach(playground, await image());
  return { page, playground, ...findConversation(playground.region) };
}

const isFocused = (element: Locator) => element.evaluate((it) => it === document.activeElement);
const last = () => JSON.parse(server.chats().at(-1)?.body.toString() ?? '{}');

/** What `resolve()` makes of the form as it is first met, with an orange image, and of what was changed. */
async function expected(change: Partial<Values>) {
  const fileDataUrl = `data:image/png;base64,${(await image()).buffer.toString('base64')}`;
  const { prompt } = describeImage;
  const form = { prompt, model: 'gpt-4o', stream: true, fileName: 'orange.png', fileDataUrl };
  return resolve(describeImage, { ...form, ...change });
}

const hostile = `It's "a" \\ \`b\` $x </script>\n\u202e🦝`;
const said = {
  system: 'Be brief.',
  turns: [
    { role: 'assistant', text: hostile },
    { role: 'assistant', text: ' two in a row' },
    { role: 'user', text: 'And now?' },
  ],
} as const;

test('is sent as it was written, in order', async () => {
  const { playground, summary } = await opened();
  await summary.click();
  await write(playground.region, said);
  expect(await runToEnd(playground)).toBe('done');
  expect(last()).toEqual(await expected(said));
  const code = playground.region.getByRole('tabpanel', { name: 'Python' }).locator('pre');
  await eventually(async () => (await code.textContent()) ?? '').toContain(
    '{"role": "user", "content": "And now?"}',
  );
  expect(await code.getByText(' two in a row').getAttribute('class')).toMatch(/code-\d+ hole/);
});

test('goes on from the answer', async () => {
  const { playground, message, messages, role, remove, goOn } = await opened();
  expect(await goOn.isVisible()).toBe(false);
  server.next(streamed('A **raccoon**.'));
  expect(await runToEnd(playground)).toBe('done');
  await goOn.click();
  await eventually(() => isFocused(message(2))).toBe(true);
  expect(await goOn.isVisible()).toBe(false);
  expect([await role(1).inputValue(), await message(1).inputValue()]).toEqual([
    'assistant',
    'A **raccoon**.',
  ]);
  expect(await role(2).inputValue()).toBe('user');
  // As it reads: the question, the answer in the place where it came, and under it the box for the reply.
  const said = playground.region.locator('.transcript').filter({ visible: true });
  expect((await said.innerText()).split(/\n+/).slice(0, 2)).toEqual(['You', describeImage.prompt]);
  const speaker = (number: number) => role(number).locator('option:checked').innerText();
  expect([await speaker(1), await speaker(2)]).toEqual(['gpt-4o', 'You']);
  expect(await playground.answer.isVisible()).toBe(false);
  const top = async (each: Locator) => (await each.boundingBox())?.y ?? 0;
  expect(await top(message(2))).toBeGreaterThan(await top(message(1)));
  expect(await top(message(2))).toBeLessThan(await top(playground.region.getByRole('tablist')));

  await playground.page.keyboard.type('And what is behind it?');
  server.next(streamed('A stream.'));
  expect(await runToEnd(playground)).toBe('done');
  const turns = [
    { role: 'assistant', text: 'A **raccoon**.' },
    { role: 'user', text: 'And what is behind it?' },
  ] as const;
  expect(last()).toEqual(await expected({ turns }));
  expect(await top(playground.answer)).toBeGreaterThan(await top(message(2)));
  await goOn.click();
  await eventually(() => messages.count()).toBe(4);
  expect(await message(3).inputValue()).toBe('A stream.');
  // What a reader has changed is no model's any more, and what is taken out is to be read again.
  await message(3).fill('A river.');
  await eventually(() => speaker(3)).toBe('Assistant');
  await remove(3).click();
  await playground.answer.getByText('A stream.').waitFor();
});

test('goes on from no answer that is not whole', async () => {
  const { playground, goOn } = await opened();
  server.next(stream(text('So far'), finish('length')));
  expect(await runToEnd(playground)).toBe('incomplete');
  expect(await goOn.isVisible()).toBe(false);
  server.next(streamed(''));
  expect(await runToEnd(playground)).toBe('done');
  expect(await goOn.isVisible()).toBe(false);
});

test('refuses an empty message beside it, and sends nothing', async () => {
  const { playground, summary, add, message, remove } = await opened();
  await summary.click();
  await add.click();
  await message(1).fill(' \n');
  await summary.click();
  await playground.run.click();
  const words = playground.region.getByText('This message is empty. Write it, or remove it.');
  await words.waitFor();
  await eventually(() => isFocused(message(1))).toBe(true);
  expect(await message(1).getAttribute('aria-invalid')).toBe('true');
  expect(await playground.region.getAttribute('data-state')).toBe('idle');
  await message(1).fill('Now it says something.');
  await words.waitFor({ state: 'hidden' });
  expect(await message(1).getAttribute('aria-invalid')).toBe('false');
  await message(1).fill('');
  await remove(1).click();
  expect(await runToEnd(playground)).toBe('done');
  expect(server.chats()).toHaveLength(1);
  expect(last()).toEqual(await expected({}));
});

test('each of three quick presses adds a message', async () => {
  const { page, summary, add, messages } = await opened();
  await summary.click();
  for (const clickCount of [1, 2, 3]) {
    // The button moves down with each message, so it is looked for again.
    await add.evaluate((button) => button.scrollIntoView({ block: 'center' }));
    const { x, y, width, height } = (await add.boundingBox()) ?? expect.fail('no button');
    await page.mouse.move(x + width / 2, y + height / 2);
    await page.mouse.down({ clickCount });
    await page.mouse.up({ clickCount });
    await eventually(() => messages.count()).toBe(clickCount);
  }
});

test('a message is removed by keyboard, and the others close up', async () => {
  const { page, playground, summary, message, messages, remove, add, role } = await opened();
  await summary.focus();
  await page.keyboard.press('Enter');
  await write(playground.region, said);
  await remove(2).focus();
  await page.keyboard.press('Enter');
  await eventually(() => isFocused(message(2))).toBe(true);
  expect(await message(2).inputValue()).toBe('And now?');
  expect(await role(2).inputValue()).toBe('user');
  for (const number of [2, 1]) await remove(number).press('Enter');
  expect(await messages.count()).toBe(0);
  expect(await isFocused(add)).toBe(true);
  expect(await runToEnd(playground)).toBe('done');
  expect(last()).toEqual(await expected({ system: said.system }));
});

test('comes back from the history, without the key', async () => {
  const { page, playground, summary, system, message, messages, goOn } = await opened();
  await summary.click();
  await write(playground.region, {
    system: `Never say ${goodKey}.`,
    turns: [{ role: 'user', text: 'One' }],
  });
  server.next(streamed(`First, ${goodKey}.`));
  expect(await runToEnd(playground)).toBe('done');
  await write(playground.region, {});
  expect(await runToEnd(playground)).toBe('done');

  const history = page.getByRole('region', { name: 'History', exact: true });
  await history.locator('summary').click();
  for (const number of [1, 2])
    await history.getByRole('checkbox', { name: `Compare run ${number}` }).check();
  const differing = history.getByRole('table', { name: 'Settings that differ' });
  expect(await differing.locator('tbody').getByRole('row').allInnerTexts()).toEqual([
    'System message\tNever say ••••••••.\tnot sent',
    'Conversation\tuser: One\tnot sent',
  ]);
  await history.getByRole('button', { name: 'Open run 1' }).click();
  expect(await system.inputValue()).toBe('Never say ••••••••.');
  expect(await messages.count()).toBe(1);
  expect(await message(1).inputValue()).toBe('One');
  await goOn.click();
  expect(await message(2).inputValue()).toBe('First, ••••••••.');
  await history.getByRole('button', { name: 'Open run 2' }).click();
  expect([await system.inputValue(), await messages.count()]).toEqual(['', 0]);
});

test('is left out of a link, which says so', async () => {
  const { page, playground, summary } = await opened();
  await summary.click();
  await write(playground.region, said);
  await playground.region.getByRole('button', { name: 'Share', exact: true }).click();
  await playground.region.getByText('The link holds no system message').waitFor();
  await playground.prompt.fill('');
  await playground.prompt.press('ControlOrMeta+V');
  expect(await playground.prompt.inputValue()).toMatch(
    new RegExp(`^http:[^#]+#example=${imageExample.id}&prompt=[^&]+&model=gpt-4o&stream=1$`),
  );
  expect(await page.evaluate(() => JSON.stringify([{ ...localStorage }]))).not.toContain('brief');
});

test('the sandbox tells which messages came', async () => {
  const { page, playground, goOn, message, role } = await opened();
  await useSandbox(page);
  expect(await runToEnd(playground)).toBe('done');
  await goOn.click();
  await message(2).fill('And now?');
  expect(await runToEnd(playground)).toBe('done');
  await eventually(() => playground.answer.innerText()).toContain(
    'It received 3 messages (user, assistant, user). Your last message: “And now?”',
  );
  expect(await role(1).locator('option:checked').innerText()).toBe('Sandbox');
  await eventually(() => isInWindow(playground.answer)).toBe(true);
});

test('is in Spanish on the Spanish page, and nowhere but on the workbench', async () => {
  const page = await stage.open('/es/playground/');
  const box = page.locator('details').filter({ visible: true });
  await box.getByText(es['conversation.title'], { exact: true }).click();
  await page.getByRole('button', { name: es['conversation.add'], exact: true }).click();
  await page.getByRole('textbox', { name: 'Mensaje 1', exact: true }).waitFor();
  await page.goto(paths.gpt4o);
  expect(await page.locator('[data-part=conversation], [data-part=continue]').count()).toBe(0);
});

test.each(['light', 'dark'] as const)('has no violations, %s, and fits', async (colorScheme) => {
  const viewport = { width: 390, height: 844 };
  const { page, playground, summary } = await opened({ colorScheme, viewport });
  await summary.click();
  await write(playground.region, { ...said, turns: [...said.turns, { role: 'user', text: '' }] });
  await playground.run.click();
  await playground.region.getByText('This message is empty.').waitFor();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});
