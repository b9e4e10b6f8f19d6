import type { Locator } from 'playwright-core';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { allowedValues } from '../../src/api/fields/allowed.ts';
import { exampleValues } from '../../src/api/fields/examples.ts';
import { offered } from '../../src/api/fields/index.ts';
import { textOf } from '../../src/api/fields/text.ts';
import { t } from '../../src/strings/translate.ts';
import { eventually } from '../support/eventually.ts';
import { image } from '../support/files.ts';
import { attach, connect, findPlayground, paths, runToEnd, titles } from '../support/playground.ts';
import { useStage } from '../support/stage.ts';
import { startStrictServer } from '../support/strict-server.ts';

// Each field that the table offers: typed into the form, and brought by a link.

const server = await startStrictServer();
const stage = useStage(() => server.flags);
beforeEach(() => server.clear());
afterAll(() => server.close());

const sent = () => server.chats().map(({ body }) => JSON.parse(body.toString()));

async function opened(url: string = paths.playground) {
  const page = await stage.open(url);
  await connect(page);
  const playground = await findPlayground(page, titles.image);
  await attach(playground, await image());
  return playground;
}

test('what a link says of every field is in the form, and goes out', async () => {
  const values = offered.map((field) => [field.name, textOf(field, field.example)]);
  const link = new URLSearchParams([['example', 'describe-image'], ...values]);
  const playground = await opened(`${paths.playground}#${link}`);
  await playground.region.getByText('Filled in from a link').waitFor();
  expect(await runToEnd(playground)).toBe('done');
  const { detail, ...ofBody } = exampleValues;
  expect(sent()).toEqual([expect.objectContaining(ofBody)]);
  expect(JSON.stringify(sent())).toContain(`"detail":"${detail}"`);
});

const openAll = async (region: Locator, summaries = ['Parameters', 'More parameters']) => {
  for (const summary of summaries) await region.getByText(summary, { exact: true }).click();
};
const isFocused = (field: Locator) => field.evaluate((it) => it === document.activeElement);
/** What assistive technology reads of a field after its name: its problem, if it has one, then what it is. */
const describing = (field: Locator) =>
  field.evaluate((it) =>
    (it.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent),
  );

test('each says in sight what it takes and does, and what took its place', async () => {
  const { region } = await opened();
  await openAll(region);
  for (const field of offered) {
    const { name, values } = field;
    const control = region.locator(`[data-parameter="${name}"]`);
    const [about = ''] = await describing(control);
    expect(about).toContain(t(`parameter.${name}`));
    if (!values) expect(about).toContain(allowedValues(field));
    expect(await region.locator(`#describe-image-${name}`).isVisible()).toBe(true);
  }
  const older = region.getByLabel('max_tokens', { exact: true });
  expect(await describing(older)).toEqual([
    expect.stringContaining('(deprecated for max_completion_tokens)'),
  ]);
});

test('what cannot be sent is said beside its field and beside Run, in words of the page', async () => {
  const { page, region, run, missing } = await opened();
  // What the browser does before it says something of its own.
  await page.evaluate(() =>
    addEventListener('invalid', () => document.body.setAttribute('data-bubble', ''), true),
  );
  await openAll(region);
  for (const [name, text, why] of [
    ['logit_bias', '{"50256": -100', 'this is no JSON: texts and names stand in double quotes'],
    ['logit_bias', '{"50256": "x"}', '50256: a number'],
    ['temperature', '3', 'Takes a number, 0 to 2.'],
    ['temperature', '-', 'Takes a number, 0 to 2.'],
    ['seed', '1.5', 'Takes a whole number, at least 1.'],
  ] as const) {
    const field = region.getByLabel(name, { exact: true });
    const problem = region.locator(`.parameter:has([data-parameter="${name}"]) .problem`);
    await field.press('ControlOrMeta+A');
    await field.press('Delete');
    await field.pressSequentially(text);
    await run.click();
    await missing.getByText(`What stands in ${name} cannot be sent.`).waitFor();
    await eventually(() => problem.innerText()).toBe(why);
    expect(await isFocused(field)).toBe(true);
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    expect((await describing(field))[0]).toBe(why);
    // The first key that mends it takes back both.
    await field.press('ControlOrMeta+A');
    await field.press('Delete');
    await eventually(() => problem.isVisible()).toBe(false);
    expect([await field.getAttribute('aria-invalid'), await missing.count()]).toEqual([null, 0]);
  }
  expect(sent()).toEqual([]);
  expect(await page.locator('body[data-bubble]').count()).toBe(0);
  await region.getByLabel('logit_bias', { exact: true }).fill('{"50256": -100}');
  await run.click();
  await eventually(sent).toEqual([expect.objectContaining({ logit_bias: { 50256: -100 } })]);
});

test('is said once a reader leaves the field, not at each key, and of an empty prompt at Run', async () => {
  const { region, run, prompt, missing } = await opened();
  await openAll(region, ['Parameters']);
  const field = region.getByLabel('temperature', { exact: true });
  await field.fill('9');
  expect(await field.getAttribute('aria-invalid')).toBe(null);
  await field.press('Tab');
  await region.getByText('Takes a number, 0 to 2.').waitFor();
  await prompt.fill('');
  await run.click();
  await missing.getByText('The prompt is empty.').waitFor();
  await eventually(() => isFocused(prompt)).toBe(true);
  expect(sent()).toEqual([]);
});

test('a wrong value under a shut disclosure is shown', async () => {
  const { region, run } = await opened();
  const field = region.getByLabel('stop', { exact: true });
  await openAll(region);
  await field.fill('a\nb\nc\nd\ne');
  await openAll(region, ['More parameters', 'Parameters']);
  await run.click();
  await region.getByText('at most 4 items', { exact: true }).last().waitFor();
  await eventually(() => isFocused(field)).toBe(true);
  expect(sent()).toEqual([]);
});
