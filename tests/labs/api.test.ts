import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { parts } from '../../src/labs/api/parts.ts';
import { languages } from '../../src/snippets/index.ts';
import { eventually } from '../support/eventually.ts';
import { connect, paths } from '../support/playground.ts';
import { type Answer, plain, problem, reply, reset } from '../support/provider-answers.ts';
import { type Opening, useStage } from '../support/stage.ts';
import { models } from '../support/strict-provider.ts';
import { startStrictServer } from '../support/strict-server.ts';

// The lab of the term API: a call taken apart, and the list of models.

const server = await startStrictServer();
const stage = useStage(() => server.flags);
beforeEach(() => server.clear());
afterAll(() => server.close());

function labOn(page: Page) {
  const region = page.getByRole('region', { name: 'Try it: API', exact: true });
  const button = (name: string) => region.getByRole('button', { name, exact: true });
  const [anatomyStatus, modelsStatus] = [0, 1].map((at) => region.getByRole('status').nth(at));
  if (!anatomyStatus || !modelsStatus) throw new Error('The lab has no status.');
  return {
    region,
    request: region.getByRole('group', { name: 'Parts of the request' }),
    part: (id: string) => region.locator(`[data-explains="${id}"]`),
    where: anatomyStatus,
    tabs: region.getByRole('tablist', { name: 'Code that sets it' }),
    tab: (name: string) => region.getByRole('tab', { name, exact: true }),
    marked: region.locator('[role="tabpanel"]:not([hidden]) [data-marked]'),
    list: button('List the models'),
    sandbox: button('Answer it in this page instead'),
    filter: region.getByRole('searchbox', { name: 'Filter' }),
    status: modelsStatus,
    failure: region.getByRole('alert').filter({ visible: true }),
    table: region.getByRole('table'),
    rows: region.locator('tbody tr'),
  };
}

async function opened(opening: Opening = {}) {
  const page = await stage.open(paths.concepts, opening);
  return { page, ...labOn(page) };
}

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

  test('nothing of it is loaded before a reader turns to it', async () => {
    const page = await stage.open('about:blank');
    const urls: string[] = [];
    page.on('request', (request) => urls.push(request.url()));
    const site = await page.goto(paths.concepts, { waitUntil: 'networkidle' });
    expect(site?.ok()).toBe(true);
    const before = urls.length;
    await labOn(page).part('model').hover();
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

const many = (count: number) =>
  reply({ data: Array.from({ length: count }, (_, at) => ({ id: `model-${at}` })) });

describe('the list of models', () => {
  test('is asked for once, without the key that was pasted', async () => {
    const { page, list, rows, status, table } = await opened();
    await connect(page);
    await list.click();
    await eventually(() => status.innerText()).toBe('Models: 5.');
    expect(server.requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'GET /v1/models',
    ]);
    expect(server.requests[0]?.headers).not.toHaveProperty('authorization');
    expect(server.requests[0]?.headers.accept).toBe('application/json');
    expect(await rows.count()).toBe(models.data.length);
    expect(await table.locator('caption').innerText()).toContain('api.aimlapi.com');
    // The strict provider names no developer and no context: there is no empty column.
    expect(await table.getByRole('columnheader').allInnerTexts()).toEqual(['Model', 'Type']);
    expect(await rows.first().innerText()).toMatch(
      /openai\/gpt-4o\s+also gpt-4o\s+chat-completion/,
    );
  });

  test('tells developer and context where the answer has them', async () => {
    server.next(
      reply({ data: [{ id: 'a', info: { developer: 'Ada', contextLength: 128_000 } }] }),
      'GET',
    );
    const { list, rows } = await opened();
    await list.click();
    await eventually(() => rows.allInnerTexts()).toEqual([
      expect.stringMatching(/a\s+Ada\s+128,000/),
    ]);
  });

  test('can be filtered by any word, and says how many are left', async () => {
    const { list, filter, status, rows } = await opened();
    await list.click();
    await filter.fill('GPT mini');
    await eventually(() => status.innerText()).toBe('Models that match: 1 of 5.');
    expect(await rows.count()).toBe(1);
    await filter.fill('nothing like it');
    await eventually(() => status.innerText()).toMatch(/^No model matches/);
    expect(await rows.count()).toBe(0);
    await filter.fill('');
    await eventually(() => rows.count()).toBe(5);
  });

  test('shows a hundred rows at most, and filters them all', async () => {
    server.next(many(250), 'GET');
    const { list, filter, status, rows } = await opened();
    await list.click();
    await eventually(() => status.innerText()).toBe('Models: 250. The first 100 are shown.');
    expect(await rows.count()).toBe(100);
    await filter.fill('model-249');
    await eventually(() => rows.count()).toBe(1);
  });

  test('shows what a server says as text', async () => {
    const id = '<img src=x onerror="document.title=1"><b>x</b>';
    server.next(reply({ data: [{ id, type: id }] }), 'GET');
    const { list, rows, table } = await opened();
    await list.click();
    await eventually(() => rows.first().innerText()).toContain(id);
    expect(await table.locator('img, b').count()).toBe(0);
  });

  test('an empty list is said to be one', async () => {
    server.next(reply({ data: [] }), 'GET');
    const { list, status, table, filter } = await opened();
    await list.click();
    await eventually(() => status.innerText()).toMatch(/list without models/);
    expect(await table.count()).toBe(0);
    expect(await filter.isVisible()).toBe(false);
  });

  const failures: readonly (readonly [string, Answer, RegExp])[] = [
    ['a broken server', problem(500, 'Broken'), /Server error.*answered 500/s],
    ['too many requests', problem(429, 'Slow down'), /Too many requests.*answered 429/s],
    ['a refusal', problem(403, 'No'), /Request refused.*answered 403/s],
    ['a web page', plain('text/html', '<h1>Hello</h1>'), /Unreadable answer/],
    ['no CORS', { ...reply(models), cors: false }, /No connection.*browser hides the cause/s],
    ['a broken connection', { body: [reset] }, /No connection/],
  ];
  test.each(failures)('%s: says so, and the sandbox answers instead', async (_, answer, words) => {
    server.next(answer, 'GET');
    const { page, list, sandbox, failure, status, rows } = await opened();
    await list.click();
    await eventually(() => failure.innerText()).toMatch(words);
    expect(await failure.innerText()).toContain('have it answered in this page');
    const more = await failure.getByRole('link').getAttribute('href');
    await sandbox.click();
    await eventually(() => status.innerText()).toMatch(/^Models: \d+\.$/);
    expect(await failure.count()).toBe(0);
    expect(await rows.first().innerText()).toMatch(/gpt-4o.*Sandbox/s);
    expect(server.requests).toHaveLength(1);
    await page.goto(more ?? '');
    expect(await page.locator(`[id="${more?.split('#')[1]}"]`).count()).toBe(1);
  });
});

describe.each([390, 1440])('%i pixels wide', (width) => {
  test('nothing sticks out, in use', async () => {
    server.next(
      reply({
        data: [
          {
            id: `vendor/${'very-long-name-'.repeat(12)}`,
            aliases: ['x'.repeat(150)],
            type: 'chat-completion',
            info: { developer: 'A developer of a long name', contextLength: 1_000_000 },
          },
        ],
      }),
      'GET',
    );
    const { page, region, tab, part, list, rows } = await opened({
      viewport: { width, height: 900 },
    });
    await tab('Java').click();
    await part('image').focus();
    await list.click();
    await rows.first().waitFor();
    const excess = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(excess).toBe(0);
    const box = await region.boundingBox();
    for (const button of await region.getByRole('button').filter({ visible: true }).all()) {
      const { x = 0, width: wide = 0 } = (await button.boundingBox()) ?? {};
      expect(x + wide).toBeLessThanOrEqual((box?.x ?? 0) + (box?.width ?? 0) + 1);
    }
  });
});

describe.each(['light', 'dark'] as const)('axe, %s', (colorScheme) => {
  const violations = async (axe: AxeBuilder) =>
    (await axe.analyze()).violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target }) => `${id} at ${target}`),
    );
  const inLab = (page: Page) => new AxeBuilder({ page }).include('live-lab[data-lab="api"]');

  test('the anatomy, as found and in use', async () => {
    const { page, part, marked } = await opened({ colorScheme });
    expect(await violations(inLab(page))).toEqual([]);
    await part('file').focus();
    await eventually(() => marked.locator('[class^="code-"]').count()).toBeGreaterThan(0);
    expect(await violations(inLab(page))).toEqual([]);
  });

  test('marked code in each language', async () => {
    const { page, tab, part, marked } = await opened({ colorScheme });
    await part('file').focus();
    await marked.first().waitFor();
    for (const { label } of languages) {
      await tab(label).click();
      await eventually(() => marked.locator('[class^="code-"]').count()).toBeGreaterThan(0);
      const code = new AxeBuilder({ page }).include('live-lab[data-lab="api"] .code');
      expect(await violations(code.withRules(['color-contrast'])), label).toEqual([]);
    }
  });

  test('a list and a failure', async () => {
    const { page, list, table, failure } = await opened({ colorScheme });
    server.next(many(30), 'GET');
    await list.click();
    await table.waitFor();
    expect(await violations(inLab(page))).toEqual([]);
    server.next(problem(500, 'Broken'), 'GET');
    await list.click();
    await failure.waitFor();
    expect(await violations(inLab(page))).toEqual([]);
  });
});
