import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { main } from '../../src/api/providers/index.ts';
import { shellsFor } from '../../src/labs/api-key/shells.ts';
import { canary, hitsIn } from '../key/canary.ts';
import { catchCopies, readSinks } from '../key/sinks.ts';
import { allOf } from '../support/all-of.ts';
import { eventually } from '../support/eventually.ts';
import { openLab } from '../support/labs.ts';
import { chooseHost, connect, findConnection, paths, useSandbox } from '../support/playground.ts';
import { goodKey, problem, reply } from '../support/provider-answers.ts';
import { type Opening, useStage } from '../support/stage.ts';
import { startStrictServer } from '../support/strict-server.ts';

// The lab of the API key on /concepts/, as a reader uses it.

const shells = shellsFor(main.keyVariable);

const server = await startStrictServer();
const stage = useStage(() => server.flags);
beforeEach(() => server.clear());
afterAll(() => server.close());

function find(page: Page, region: Locator) {
  const button = (name: string | RegExp) => region.getByRole('button', { name });
  return {
    page,
    region,
    button,
    check: button('Check this key'),
    verdict: region.locator('[data-part="verdict"]'),
    shown: region.locator('[data-part="key-shown"]'),
    flaw: region.locator('[data-part="flaw"]'),
    panel: region.getByRole('tabpanel'),
  };
}

/** The lab on an open page, turned to as a reader would. */
async function open(key?: string, opening?: Opening) {
  const page = await stage.open(paths.concepts, opening);
  const lab = find(page, await openLab(page, 'api-key'));
  if (key !== undefined) await connect(lab.page, key);
  await lab.check.focus();
  await eventually(() => lab.shown.innerText()).toMatch(/sandbox|characters/);
  return lab;
}

const isFocused = (field: { evaluate: <T>(run: (element: Element) => T) => Promise<T> }) =>
  field.evaluate((element) => element === document.activeElement);

describe('the key', () => {
  test('is shown masked, with the one host it goes to', async () => {
    const { shown, region } = await open(canary);
    expect(await shown.innerText()).toBe('sk-…8eKd, 34 characters');
    const text = await region.innerText();
    expect(text).toContain('https://api.aimlapi.com and nowhere else');
    expect(text).toContain('Authorization: Bearer sk-…8eKd');
    expect(text).toContain('In the memory of this page');
  });

  test('is in no place of the page, whatever is pressed', async () => {
    const { page, region, check, verdict } = await open(canary);
    await catchCopies(page);
    await check.click();
    await eventually(() => verdict.innerText()).toMatch(/^Key refused/);
    for (const tab of await allOf(region.getByRole('tab'))) {
      await tab.click();
      for (const copy of await region.getByRole('button', { name: /^Copy:/ }).all())
        await copy.click();
    }
    const copied = await page.evaluate(() => globalThis.__copied);
    expect(copied).toHaveLength(3 * shells.length);
    const sinks = Object.entries(await readSinks(page));
    for (const [sink, text] of [...sinks, ['copies', copied.join('\n')]])
      expect(hitsIn(text ?? ''), sink).toEqual([]);
  });

  test('belongs to its base URL, and follows the connection', async () => {
    const { page, shown, region, panel } = await open(canary);
    const variables = async () => [...new Set((await panel.innerText()).match(/[A-Z_]*API_KEY/g))];
    expect(await variables()).toEqual(['AIMLAPI_API_KEY']);
    const { baseUrl, keep } = findConnection(page);
    await keep.check();
    await region.getByText('In this tab').waitFor();
    await baseUrl.selectOption({ label: 'OpenAI' });
    await eventually(() => shown.innerText()).toMatch(/none for api\.openai\.com/);
    expect(await region.innerText()).not.toContain('8eKd');
    expect(await variables()).toEqual(['OPENAI_API_KEY']);
    await useSandbox(page);
    await eventually(() => shown.innerText()).toMatch(/sandbox .* needs no key/);
    expect(await variables()).toEqual(['AIMLAPI_API_KEY']);
  });

  test('missing, it is one click away', async () => {
    const { page, button, check, verdict } = await open();
    await check.click();
    expect(await verdict.innerText()).toMatch(/sandbox .* needs no key/);
    await chooseHost(page);
    const { key } = findConnection(page);
    await button('Go to the field for keys').click();
    await eventually(() => isFocused(key)).toBe(true);
    await check.click();
    expect(await verdict.innerText()).toBe('There is no key to check yet.');
    await eventually(() => isFocused(key)).toBe(true);
    expect(server.requests.filter(({ headers }) => headers.authorization)).toEqual([]);
  });

  test('of another provider is named', async () => {
    const { flaw } = await open('sk-ant-api03-4f9a2b7c1d8e3f605142');
    expect(await flaw.innerText()).toMatch(/like a key of Anthropic.*api\.aimlapi\.com/s);
  });

  test.each([
    [`Bearer ${canary}`, /“Bearer” was pasted along/],
    [`"${canary}"`, /Quotation marks/],
  ])('pasted with more around it is mended on the spot: %s', async (typed, words) => {
    const { page, flaw, button, shown } = await open(typed);
    expect(await flaw.innerText()).toMatch(words);
    await button('Mend the key').click();
    await eventually(() => shown.innerText()).toBe('sk-…8eKd, 34 characters');
    expect(await flaw.isVisible()).toBe(false);
    expect(await findConnection(page).key.inputValue()).toBe(canary);
  });
});

describe('Check key', () => {
  const said = async ({ check, verdict }: ReturnType<typeof find>) => {
    await check.click();
    await eventually(() => verdict.innerText()).toMatch(/^(?!Asking)./);
    return verdict.innerText();
  };

  test('says that it works, with the balance, after one request', async () => {
    const lab = await open(goodKey);
    expect(await said(lab)).toBe(
      'Key works. api.aimlapi.com accepted it. Balance of the account: $123.45.',
    );
    const asked = server.requests.filter(({ headers }) => headers.authorization);
    expect(asked.map(({ path }) => path)).toEqual(['/v2/billing']);
  });

  test('works without a balance too', async () => {
    const lab = await open(goodKey);
    await lab.page.waitForLoadState('networkidle');
    server.next(reply({ balance: 12 }), 'GET');
    expect(await said(lab)).toBe('Key works. api.aimlapi.com accepted it.');
  });

  test('says that it is refused', async () => {
    expect(await said(await open('no-such-key-0000000000'))).toMatch(/^Key refused\. .* 401/);
  });

  test.each([
    [403, /403: it may know the key/],
    [429, /429: too many requests/],
    [500, /500: something is broken/],
    [404, /404, which says nothing/],
  ])('could not tell from a %i', async (status, words) => {
    const lab = await open(goodKey);
    await lab.page.waitForLoadState('networkidle');
    server.next(problem(status, `About ${goodKey}`), 'GET');
    expect(await said(lab)).toMatch(words);
    expect(await lab.page.content()).not.toContain(goodKey);
  });

  test('could not tell from a server that is down', async () => {
    const lab = await open(goodKey);
    await server.goDown();
    try {
      expect(await said(lab)).toMatch(/^Could not tell\. No answer of api\.aimlapi\.com/);
    } finally {
      await server.comeUp();
    }
  });

  test('another key takes the verdict away', async () => {
    const lab = await open(goodKey);
    await said(lab);
    await connect(lab.page, canary);
    await eventually(() => lab.verdict.innerText()).toBe('');
  });
});

describe('the commands', () => {
  test('a tab for each shell, by keyboard', async () => {
    const { page, region, panel } = await open();
    await region.getByRole('tab', { name: 'bash' }).focus();
    for (const { label, set, see, keep } of shells) {
      const tab = region.getByRole('tab', { name: label, exact: true });
      expect(await isFocused(tab)).toBe(true);
      expect(await panel.locator('pre').allTextContents()).toEqual([set, see, keep]);
      await page.keyboard.press('ArrowRight');
    }
  });

  test('a command is copied as it stands there', async () => {
    const { page, button } = await open();
    await catchCopies(page);
    await button('Copy: Set it for this terminal (bash)').click();
    await eventually(() => page.evaluate(() => globalThis.__copied)).toEqual([shells[0]?.set]);
  });

  test('cmd is said to show what is typed', async () => {
    const { region, panel } = await open();
    await region.getByRole('tab', { name: 'cmd' }).click();
    expect(await panel.innerText()).toMatch(/shows what you paste/);
  });
});

describe('as it is read', () => {
  test.each(['light', 'dark'] as const)('axe finds nothing: %s', async (colorScheme) => {
    const { page, check, verdict } = await open(undefined, { colorScheme });
    const violations = async () =>
      (await new AxeBuilder({ page }).include('[data-lab="api-key"]').analyze()).violations;
    expect(await violations()).toEqual([]);
    await connect(page, `Bearer ${canary}`);
    await check.click();
    await eventually(() => verdict.innerText()).toMatch(/^Key refused/);
    expect(await violations()).toEqual([]);
  });

  test('390 pixels wide: nothing sticks out, and every target is 44 pixels high', async () => {
    const { page, region } = await open(`Bearer ${canary}`, {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    });
    for (const tab of await allOf(region.getByRole('tab'))) {
      await tab.click();
      const excess = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(excess).toBe(0);
    }
    for (const control of await allOf(region.getByRole('button').or(region.getByRole('tab'))))
      expect((await control.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  });

  test('without scripts the commands of every shell are there', async () => {
    const page = await stage.open(paths.concepts, { javaScriptEnabled: false });
    const { region, check } = find(page, await openLab(page, 'api-key'));
    const text = await region.innerText();
    for (const { label, set, keep } of shells) {
      expect(text).toContain(label);
      for (const command of [set, keep])
        expect(text.replaceAll(/\s+/g, ' ')).toContain(command.replaceAll(/\s+/g, ' '));
    }
    expect(await check.isVisible()).toBe(false);
  });
});
