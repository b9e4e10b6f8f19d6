import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { languages } from '../../src/snippets/index.ts';
import { allOf } from '../support/all-of.ts';
import { eventually } from '../support/eventually.ts';
import { openLab } from '../support/labs.ts';
import { findConnection, paths } from '../support/playground.ts';
import { goodKey, plain, problem, reply, stall } from '../support/provider-answers.ts';
import { type Opening, useStage } from '../support/stage.ts';
import { models } from '../support/strict-provider.ts';
import { startStrictServer } from '../support/strict-server.ts';

// The lab of the base URL on /concepts/, as a reader uses it.

const server = await startStrictServer();
const stage = useStage(() => server.flags);
beforeEach(() => server.clear());
afterAll(() => server.close());

const right = 'https://api.aimlapi.com/v1';
const end = 'chat/completions';
const token = 'sk-proj-4f9a2b7c1d8e3f605142aabb';

function find(page: Page, region: Locator) {
  return {
    page,
    region,
    field: region.getByRole('textbox', { name: 'Base URL to look at' }),
    example: region.getByRole('combobox', { name: 'Or one of these' }),
    mistakes: region.getByRole('list', { name: 'What to mend' }).getByRole('listitem'),
    button: (name: string | RegExp) => region.getByRole('button', { name }),
    verdict: region.locator('[data-part="verdict"]'),
    command: region.locator('[data-part="command"]'),
    calls: async () => {
      const rows = await region.locator('table.calls tbody tr').all();
      const cells = rows.map(async (row) => [
        await row.getByRole('rowheader').innerText(),
        await row.getByRole('cell').innerText(),
      ]);
      return Object.fromEntries(await Promise.all(cells));
    },
  };
}
async function open(opening?: Opening) {
  const page = await stage.open(paths.concepts, opening);
  return find(page, await openLab(page, 'base-url'));
}

const everyClient = (url: string) => Object.fromEntries(languages.map(({ label }) => [label, url]));

describe('what each client calls', () => {
  test('stands there before anything was typed', async () => {
    expect(await (await open()).calls()).toEqual(everyClient(`${right}/${end}`));
  });

  test('follows what is typed', async () => {
    const { field, calls, region } = await open();
    await field.fill(`${right}/`);
    await eventually(calls).toEqual({
      ...everyClient(`${right}/${end}`),
      cURL: `${right}//${end}`,
    });
    expect(await region.innerText()).toContain('do not all call the same URL');
    await field.fill('https://api.aimlapi.com');
    await eventually(calls).toEqual(everyClient(`https://api.aimlapi.com/${end}`));
    await field.fill('');
    await region.getByText('Type a base URL').waitFor();
  });

  test('an example goes into the field', async () => {
    const { field, example, calls } = await open();
    await example.selectOption('api.aimlapi.com/v1');
    await eventually(() => field.inputValue()).toBe('api.aimlapi.com/v1');
    await eventually(async () => (await calls()).cURL).toBe(`http://api.aimlapi.com/v1/${end}`);
    expect((await calls()).Python).toMatch(/^Nothing/);
  });
});

describe('a mistake is named, and its fix is one click away', () => {
  test.each([
    ['api.aimlapi.com/v1', /protocol is missing/],
    ['https://api.aimlapi.com/v1/v1', /version stands there twice/],
    ['https://api.aimlapi.com/v1/chat/completions', /path of the call/],
    ['http://api.aimlapi.com/v1', /Over http/],
    ['https://api.aimlapi.com/v1 ', /space/],
    ['"https://api.aimlapi.com/v1"', /quotation marks/],
    ['https://aimlapi.com/app/keys', /website/],
  ])('%s', async (typed, words) => {
    const { field, mistakes, button, calls } = await open();
    await field.fill(typed);
    await eventually(() => mistakes.allInnerTexts()).toHaveLength(1);
    expect(await mistakes.innerText()).toMatch(words);
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    await button(`Use ${right}`).click();
    expect(await field.inputValue()).toBe(right);
    await eventually(() => mistakes.count()).toBe(0);
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await calls()).toEqual(everyClient(`${right}/${end}`));
  });

  test('several at once, by keyboard', async () => {
    const { page, field, mistakes } = await open();
    await field.fill(' http://api.aimlapi.com/v1/v1/chat/completions');
    await eventually(() => mistakes.count()).toBe(5);
    await field.press('Tab');
    for (let presses = 0; presses < 5; presses++) await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
      `Mend all: ${right}`,
    );
    await page.keyboard.press('Enter');
    expect(await field.inputValue()).toBe(right);
  });

  test.each([token, `${right}?key=${token}`, `Bearer ${token}`])(
    'a key is taken out of the field: %s',
    async (typed) => {
      const { page, region, field, button } = await open();
      await field.fill(typed);
      await region.getByText('That was an API key (OpenAI)').waitFor();
      expect(await field.inputValue()).not.toContain(token);
      expect(await page.content()).not.toContain(token);
      await button('Go to the field for keys').click();
      const { key } = findConnection(page);
      expect(await key.evaluate((element) => element === document.activeElement)).toBe(true);
    },
  );

  test('the key of the connection is taken out whatever it looks like', async () => {
    const { page, region, field } = await open();
    await findConnection(page).key.fill('plain-word');
    await field.fill(`${right}/plain-word`);
    await region.getByText('That looked like an API key').waitFor();
    expect(await field.inputValue()).toBe(`${right}/`);
  });
});

describe('Test it', () => {
  const ask = async (typed: string) => {
    const lab = await open();
    await findConnection(lab.page).key.fill(goodKey);
    await lab.page.waitForLoadState('networkidle');
    server.clear();
    await lab.field.fill(typed);
    return lab;
  };
  const press = async ({ button, verdict }: ReturnType<typeof find>) => {
    await button('Test it').click();
    await eventually(() => verdict.innerText()).toMatch(/^(?!Asking)./);
    return verdict.innerText();
  };

  test.each([
    ['reachable', reply(models), /^Reachable\. api\.aimlapi\.com answered .* models: 5\./],
    ['401', problem(401, 'No key'), /^Refused\. .* 401/],
    ['403', problem(403, 'No permission'), /^Refused\. .* 403/],
    ['404', problem(404, 'Not here'), /^Wrong path\. .* https:\/\/api\.aimlapi\.com\/v1\/models/],
    ['a website', plain('text/html', '<!doctype html>'), /^Could not tell\. .* 200/],
    ['500', problem(500, 'Broken'), /^Could not tell\. .* 500/],
    ['a redirect', { status: 307, headers: { location: 'https://evil.example' } }, /moves you on/],
    ['no CORS', { ...reply(models), cors: false as const }, /^No answer that this page may read/],
  ])('%s', async (_, answer, words) => {
    const lab = await ask(right);
    server.next(answer, 'GET');
    expect(await press(lab)).toMatch(words);
    expect(server.requests.map(({ method, host, path }) => `${method} ${host}${path}`)).toEqual([
      'GET api.aimlapi.com/v1/models',
    ]);
    expect(server.requests[0]?.headers.authorization).toBeUndefined();
  });

  test('a server that is down; cURL tells more, ready to copy', async () => {
    const lab = await ask(right);
    await server.goDown();
    try {
      expect(await press(lab)).toMatch(/^No answer that this page may read/);
    } finally {
      await server.comeUp();
    }
    const command = await lab.command.innerText();
    expect(command).toMatch(
      /^curl .* -H "Origin: http.*" "https:\/\/api\.aimlapi\.com\/v1\/models"$/,
    );
    await lab.button('Copy command').click();
    await lab.button('Copied').waitFor();
    expect(command).not.toContain(goodKey);
  });

  test.each(['https://example.com/v1', 'http://localhost:8787/v1', 'https://api.aimlapi.com:8443'])(
    'this page may not ask %s, and says so',
    async (typed) => {
      const lab = await ask(typed);
      expect(await press(lab)).toMatch(/^Not asked\./);
      expect(server.requests).toEqual([]);
      expect(await lab.command.innerText()).toContain(`${typed}/models`);
      const link = lab.region.getByRole('link', { name: 'Open the playground' });
      expect(await link.getAttribute('href')).toBe(paths.playground);
    },
  );

  test('a base URL with a mistake is not asked', async () => {
    const lab = await ask('api.aimlapi.com/v1');
    expect(await press(lab)).toBe('Mend the base URL first.');
    expect(server.requests).toEqual([]);
  });

  test('another base URL takes the verdict away, and the answer of the one before comes too late', async () => {
    const lab = await ask(right);
    server.next({ body: [stall] }, 'GET');
    await lab.button('Test it').click();
    await lab.region.getByText('Asking api.aimlapi.com').waitFor();
    await lab.field.fill('https://api.openai.com/v1');
    await eventually(() => lab.verdict.innerText()).toBe('');
    expect(await press(lab)).toMatch(/^Reachable\. api\.openai\.com/);
  });
});

describe('as it is read', () => {
  test.each(['light', 'dark'] as const)('axe finds nothing: %s', async (colorScheme) => {
    const { page, region, field, button, verdict } = await open({ colorScheme });
    const violations = async () =>
      (await new AxeBuilder({ page }).include('[data-lab="base-url"]').analyze()).violations;
    expect(await violations()).toEqual([]);
    await field.fill('https://example.com/v1/v1/');
    await region.getByText('2 things to mend').waitFor();
    await region.locator('summary').click();
    expect(await violations()).toEqual([]);
    await button(/^Mend all/).click();
    await button('Test it').click();
    await eventually(() => verdict.innerText()).toMatch(/^Not asked/);
    expect(await violations()).toEqual([]);
  });

  test('390 pixels wide: nothing sticks out, and every target is 44 pixels high', async () => {
    const { page, region, field, button } = await open({
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    });
    await field.fill(`http://api.aimlapi.com/v1/v1/${'long-'.repeat(30)}/chat/completions`);
    await button(/^Mend all/).waitFor();
    const excess = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(excess).toBe(0);
    const controls = region.locator('button, input, select, summary').filter({ visible: true });
    for (const control of await allOf(controls))
      expect((await control.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  });

  test('without scripts it tells what is called, with and without /v1 and slash', async () => {
    const { region, calls, field } = await open({ javaScriptEnabled: false });
    expect(await calls()).toEqual(everyClient(`${right}/${end}`));
    expect(await field.isVisible()).toBe(false);
    await region.locator('summary').click();
    expect(await region.innerText()).toContain(`${right}//${end}`);
  });

  test('its code is loaded when a reader opens it', async () => {
    const page = await stage.open('/playground/');
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(request.url()));
    await page.goto(paths.concepts, { waitUntil: 'networkidle' });
    const before = loaded.length;
    const { field, mistakes } = find(page, await openLab(page, 'base-url'));
    await eventually(() => loaded.length).toBeGreaterThan(before);
    await field.fill('api.aimlapi.com/v1');
    await eventually(() => mistakes.count()).toBe(1);
  });
});
