import { afterAll, beforeEach, expect, test } from 'vitest';
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

test('each says what it does where a reader points at it, and what took its place', async () => {
  const { region } = await opened();
  const titleOf = (name: string) =>
    region
      .locator('label', { has: region.page().locator(`[data-parameter="${name}"]`) })
      .getAttribute('title');
  for (const { name } of offered)
    await eventually(() => titleOf(name)).toContain(t(`parameter.${name}`));
  expect(await titleOf('max_tokens')).toContain('(deprecated for max_completion_tokens)');
});

test('a text that is no JSON, or of another shape, stops the run beside its field', async () => {
  const { region, run } = await opened();
  const field = region.getByLabel('logit_bias', { exact: true });
  for (const summary of ['Parameters', 'More parameters'])
    await region.getByText(summary, { exact: true }).click();
  for (const [text, why] of [
    ['{"50256": -100', 'this is no JSON: texts and names stand in double quotes'],
    ['{"50256": "x"}', '50256: a number'],
    ['[1]', 'an object, in { }'],
  ] as const) {
    await field.fill(text);
    await run.click();
    const said = () => field.evaluate((it) => (it as HTMLTextAreaElement).validationMessage);
    await eventually(said).toBe(why);
    await eventually(() => field.evaluate((it) => it === document.activeElement)).toBe(true);
  }
  expect(sent()).toEqual([]);
  await field.fill('{"50256": -100}');
  await run.click();
  await eventually(sent).toEqual([expect.objectContaining({ logit_bias: { 50256: -100 } })]);
});

test('a wrong value under a shut disclosure is shown', async () => {
  const { region, run } = await opened();
  const field = region.getByLabel('stop', { exact: true });
  for (const summary of ['Parameters', 'More parameters'])
    await region.getByText(summary, { exact: true }).click();
  await field.fill('a\nb\nc\nd\ne');
  for (const summary of ['More parameters', 'Parameters'])
    await region.getByText(summary, { exact: true }).click();
  await run.click();
  await eventually(() => field.isVisible()).toBe(true);
  await eventually(() => field.evaluate((it) => it === document.activeElement)).toBe(true);
  expect(sent()).toEqual([]);
});
