import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { parts } from '../../src/labs/api/parts.ts';
import { languages } from '../../src/snippets/index.ts';
import { openApiLab } from '../support/api-lab.ts';
import { eventually } from '../support/eventually.ts';
import { lineOf, openLab } from '../support/labs.ts';
import { paths } from '../support/playground.ts';
import { type Opening, useStage } from '../support/stage.ts';
import { startStrictServer } from '../support/strict-server.ts';

// The lab of the term API: a call taken apart.

const server = await startStrictServer();
const stage = useStage(() => server.flags);
beforeEach(() => server.clear());
afterAll(() => server.close());

const opened = (opening?: Opening) => openApiLab(stage, opening);

const trimmed = async (texts: Promise<readonly string[]>) => (await texts).map((it) => it.trim());

describe('the anatomy of a call', () => {
  test.each(languages)('each part marks its lines of $label', async ({ label }) => {
    const { tab, part, where, marked } = await opened();
    await tab(label).click();
    for (const { id } of parts) {
      await part(id).focus();
      await eventually(() => where.innerText(), id).toMatch(new RegExp(`\\d.*${label} code`));
      // The lines marked are those that are told: "9–11, 14".
      const told = (await where.innerText()).match(/\d+/g)?.map(Number) ?? [];
      const at = await marked.evaluateAll((lines) =>
        lines.map((line) => [...(line.parentElement?.children ?? [])].indexOf(line) + 1),
      );
      expect([at[0], at.at(-1)], id).toEqual([told[0], told.at(-1)]);
    }
  });

  test('the marked line is the one that sets the part, in colour', async () => {
    const { part, marked } = await opened();
    await part('model').focus();
    await eventually(() => trimmed(marked.allInnerTexts())).toEqual(['model="gpt-4o",']);
    await eventually(() => marked.locator('[class^="code-"]').count()).toBeGreaterThan(0);
    expect(await marked.first().isVisible()).toBe(true);
  });

  test('a part says what it is, and to a screen reader too', async () => {
    const { region, part } = await opened();
    await part('base-url').focus();
    await region.getByText('Which server answers').filter({ visible: true }).waitFor();
    const described = await part('base-url').evaluate(
      (button) =>
        document.getElementById(button.getAttribute('aria-describedby') ?? '')?.textContent,
    );
    expect(described).toContain('Which server answers');
  });

  test('by keyboard: Tab through the parts, arrows through the languages', async () => {
    const { page, part, where, tab, marked } = await opened();
    await part('method').focus();
    for (const { id } of parts.slice(1)) {
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.getAttribute('data-explains'))).toBe(
        id,
      );
    }
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    expect(await tab('TypeScript').getAttribute('aria-selected')).toBe('true');
    await eventually(() => where.innerText()).toContain('TypeScript');
    expect(await trimmed(marked.allInnerTexts())).toEqual([
      'stream_options: { include_usage: true },',
    ]);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(
      /TypeScript code/,
    );
  });

  test('pointing shows a part; when the pointer leaves, the pressed one is back', async () => {
    const { region, part, marked } = await opened();
    await part('stream').click();
    await eventually(() => trimmed(marked.allInnerTexts())).toEqual(['stream=True,']);
    await part('model').hover();
    await eventually(() => trimmed(marked.allInnerTexts())).toEqual(['model="gpt-4o",']);
    await region.getByText('A call to make now').hover();
    await eventually(() => trimmed(marked.allInnerTexts())).toEqual(['stream=True,']);
  });

  test('a part is chosen from the start, with its code, before anything is loaded', async () => {
    const page = await stage.open(paths.concepts, { javaScriptEnabled: false });
    const lab = page.locator('[data-lab="api"]');
    expect(await lab.locator('[data-shown]').getAttribute('data-explains')).toBe('base-url');
    const said = await lab.locator('[data-part="said-text"]').textContent();
    expect(said).toContain('Which server answers');
    const built = await lab.locator('[data-part="lines-python"]').innerHTML();
    const chosen = (await lab.locator('[data-marked]').textContent())?.trim();
    expect(chosen).toBe('base_url="https://api.aimlapi.com/v1",');

    const { region, part, where, marked } = await opened();
    await part('model').hover();
    await eventually(() => trimmed(marked.allInnerTexts())).toEqual(['model="gpt-4o",']);
    await region.getByText('A call to make now').hover();
    await eventually(() => trimmed(marked.allInnerTexts())).toEqual([chosen]);
    expect(await where.innerText()).toContain('Line 13 of the Python code');
    // The page draws what the build drew.
    const code = region.locator('[data-part="lines-python"]');
    await eventually(() => code.innerHTML()).toBe(built);
  });

  test('the code stands beside the request where there is room, and each language has some', async () => {
    const { region, request, tab } = await opened();
    const code = region.getByLabel('Python code, line by line');
    const [left, right] = await Promise.all([request.boundingBox(), code.boundingBox()]);
    expect((left?.x ?? 0) + (left?.width ?? 0)).toBeLessThanOrEqual(right?.x ?? 0);
    for (const { label } of languages) {
      await tab(label).click();
      await region.getByLabel(`${label} code, line by line`).locator('.line').first().waitFor();
    }
  });

  test('nothing of it is loaded before a reader opens it', async () => {
    const page = await stage.open('about:blank');
    const urls: string[] = [];
    page.on('request', (request) => urls.push(request.url()));
    const site = await page.goto(paths.concepts, { waitUntil: 'networkidle' });
    expect(site?.ok()).toBe(true);
    const before = urls.length;
    await lineOf(page, 'api').hover();
    await openLab(page, 'api');
    await eventually(() => urls.some((url) => url.endsWith('/code-colours.json'))).toBe(true);
    const loaded = urls.slice(before);
    expect(loaded.filter((url) => url.endsWith('.js')).length).toBeGreaterThan(0);
    expect(urls.slice(0, before).filter((url) => loaded.includes(url))).toEqual([]);
    expect(server.requests).toEqual([]);
  });

  test('without JavaScript every part is explained', async () => {
    const { region, tabs, list } = await opened({ javaScriptEnabled: false });
    expect(await region.locator('dd').filter({ visible: true }).count()).toBe(parts.length);
    expect(await region.innerText()).toContain('curl https://api.aimlapi.com/v1/models');
    expect(await region.innerText()).toContain('POST https://api.aimlapi.com/v1/chat/completions');
    expect(await tabs.isVisible()).toBe(false);
    expect(await list.isVisible()).toBe(false);
  });
});
