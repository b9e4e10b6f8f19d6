import type { Page } from 'playwright-core';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { chatBody } from '../../src/api/body-schema.ts';
import { type Documented, fields, parts } from '../../src/api/fields/index.ts';
import { main } from '../../src/api/providers/index.ts';
import { t } from '../../src/strings/translate.ts';
import { paths } from '../support/playground.ts';
import { useStage } from '../support/stage.ts';

// The page of gpt-4o: the fields of a request as a list, and beside it the code that is being read about.

const stage = useStage(() => []);
const all: readonly Documented[] = [...fields, ...parts];
const { name: model, id: full } = main.model;

const code = (page: Page) => page.locator('.beside .expressive-code').first();
const row = (page: Page, name: string) => page.locator(`.parameter-list > [id="${name}"]`);

test('each field is told in one place: name, type, what it may be, and a sentence', async () => {
  const page = await stage.open(paths.gpt4o);
  const list = page.locator('.parameter-list');
  expect(await list.locator('dt code').allInnerTexts()).toHaveLength(all.length);
  for (const { name, type, required } of all) {
    const [term, words] = [row(page, name).locator('dt'), row(page, name).locator('dd')];
    expect((await term.innerText()).startsWith(`${name} ${type}`), name).toBe(true);
    expect(await words.innerText()).toBe(t(`parameter.${name}`, { model, full }));
    expect((await term.innerText()).includes('required'), name).toBe(required === true);
  }
  expect(await row(page, 'temperature').locator('dt').innerText()).toBe(
    'temperature number · 0 to 2',
  );
  expect(await row(page, 'stream').locator('dt').innerText()).toContain('· default false');
});

test('the request beside it is one that the API takes', async () => {
  const page = await stage.open(paths.gpt4o);
  const body = JSON.parse(await code(page).locator('pre').innerText());
  expect(all.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(body)));
  expect(body.messages[0].content[1].image_url.url).toMatch(/^data:image\/png;base64,\w+…$/);
  expect(v.safeParse(chatBody, body).issues).toBeUndefined();
});

describe.each([1440, 1100])('%i wide', (width) => {
  test('the code is beside the list, and stays in sight while that is read', async () => {
    const page = await stage.open(paths.gpt4o, { viewport: { width, height: 900 } });
    await row(page, 'logit_bias').scrollIntoViewIfNeeded();
    const [text, beside] = [
      await row(page, 'logit_bias').boundingBox(),
      await code(page).boundingBox(),
    ];
    expect(beside?.x).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? 0));
    const header = await page.locator('header.header').boundingBox();
    expect(beside?.y).toBeGreaterThanOrEqual(header?.height ?? 0);
    expect((beside?.y ?? 0) + (beside?.height ?? 0)).toBeLessThanOrEqual(900);
  });
});

test('on a phone it is a plain list, one row close after the other, and the code follows', async () => {
  const page = await stage.open(paths.gpt4o, { viewport: { width: 390, height: 844 } });
  const boxes = await page
    .locator('.parameter-list > div, .parameter-list :is(dt, dd)')
    .evaluateAll((each) => each.map((one) => one.getBoundingClientRect().toJSON()));
  const gaps = boxes.slice(1).map(({ top }, at) => top - boxes[at].bottom);
  expect(Math.max(...gaps)).toBeLessThanOrEqual(24);
  const last = await row(page, all.at(-3)?.name ?? '').boundingBox();
  const [after, first] = [await code(page).boundingBox(), await row(page, 'model').boundingBox()];
  expect(after?.y).toBeGreaterThan((last?.y ?? 0) + (last?.height ?? 0));
  expect(after?.x).toBe(first?.x);
});
