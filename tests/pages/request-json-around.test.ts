import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { es } from '../../src/strings/es/index.ts';
import { fill } from '../../src/strings/translator.ts';
import { eventually } from '../support/eventually.ts';
import { imageExample } from '../support/examples.ts';
import { clipboardOf, findPlayground, runToEnd, titles } from '../support/playground.ts';
import { goodKey, streamed } from '../support/provider-answers.ts';
import { editJson, findJson, openJson } from '../support/request-json.ts';
import { useStage } from '../support/stage.ts';
import { startStrictServer } from '../support/strict-server.ts';

// The request as JSON beside the rest of the page: history, links, the key, Spanish, narrow screens.

const server = await startStrictServer();
const stage = useStage(() => server.flags);
beforeEach(() => server.clear());
afterAll(() => server.close());

/** A workbench whose request has something that the form has not. */
async function customised(user: unknown, opening = {}) {
  const it = await openJson(stage, opening);
  await editJson(it, (request) => ({ ...request, seed: 7, user }));
  await it.json.back.waitFor();
  return it;
}

test('a run of the history brings its JSON back, and the form as it was', async () => {
  const { page, playground, json } = await customised('END');
  server.next(streamed('One.'));
  expect(await runToEnd(playground)).toBe('done');
  await json.back.click();
  server.next(streamed('Two.'));
  expect(await runToEnd(playground)).toBe('done');
  const history = page.getByRole('region', { name: 'History', exact: true });
  await history.locator('summary').click();
  for (const number of [1, 2])
    await history.getByRole('checkbox', { name: `Compare run ${number}` }).check();
  await history.getByRole('cell', { name: '{"user":"END"}', exact: true }).waitFor();
  await history.getByRole('button', { name: 'Open run 1' }).click();
  await eventually(() => json.text()).toContain('"user": "END"');
  server.next(streamed('Three.'));
  expect(await runToEnd(playground)).toBe('done');
  const users = server.chats().map(({ body }) => JSON.parse(body.toString()).user);
  expect(users).toEqual(['END', undefined, 'END']);
  await history.getByRole('button', { name: 'Open run 2' }).click();
  await eventually(() => json.text()).not.toContain('"user":');
});

test('the JSON of one example is none of another’s', async () => {
  const { page, playground } = await customised('END');
  server.next(streamed('One.'));
  expect(await runToEnd(playground)).toBe('done');
  const other = findJson((await findPlayground(page, titles.pdf)).region);
  expect(await other.back.isVisible()).toBe(false);
  await other.open();
  expect(await other.text()).not.toContain('"user":');
});

test('the history keeps no key that was pasted into the JSON', async () => {
  const { page, playground, json } = await customised([`is ${goodKey} a key?`]);
  server.next(streamed('One.'));
  expect(await runToEnd(playground)).toBe('done');
  const history = page.getByRole('region', { name: 'History', exact: true });
  await history.locator('summary').click();
  await history.getByRole('button', { name: 'Open run 1' }).click();
  await eventually(() => json.text()).toContain('is •••••••• a key?');
  expect(await json.text()).not.toContain(goodKey);
});

test('a link holds the parameters of the form alone, and says so', async () => {
  const { playground } = await customised('END');
  await playground.region.getByRole('button', { name: 'Share', exact: true }).click();
  await playground.region.getByText('only the example, the prompt').waitFor();
  const link = await clipboardOf(playground);
  expect(link).toMatch(/seed=7/);
  expect(link).not.toContain('END');
});

test('speaks Spanish on the Spanish page', async () => {
  const page = await stage.open('/es/playground/');
  const title = fill(es['playground.title'], { title: imageExample.title.es });
  const region = page.getByRole('region', { name: title, exact: true });
  await region.getByText(es['json.title'], { exact: true }).click();
  const editor = region.getByRole('textbox', { name: es['json.editor'], exact: true });
  await editor.waitFor();
  await editor.press('ControlOrMeta+A');
  await page.keyboard.insertText('{"seed": 0}');
  const list = region.locator('details.json').getByRole('listitem');
  await eventually(() => list.allInnerTexts()).toEqual([
    'línea 1: model: falta',
    'línea 1: messages: falta',
    'línea 1: seed: 1 o más',
  ]);
  await region.getByRole('button', { name: es['json.back'], exact: true }).waitFor();
});

test.each(['light', 'dark'] as const)('has no violations, %s', async (colorScheme) => {
  const viewport = { width: 390, height: 844 };
  const { page, json } = await customised(null, { colorScheme, viewport });
  await json.write('{\n  "model": "m",\n  "n": 1,\n  "stream": true\n}');
  await json.problems.first().waitFor();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

test('a finger finds its controls', async () => {
  const viewport = { width: 390, height: 844 };
  const { json } = await customised(null, { viewport, hasTouch: true, isMobile: true });
  await json.write('{}');
  const buttons = [json.summary, json.back, json.problems.first().getByRole('button')];
  for (const button of buttons) {
    await button.waitFor();
    expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  }
});
