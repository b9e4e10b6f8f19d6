import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from 'playwright-core';
import { afterAll, describe, expect, onTestFinished, test } from 'vitest';
import { en } from '../../src/strings/en/index.ts';
import { es } from '../../src/strings/es/index.ts';
import { fill, type Key } from '../../src/strings/translate.ts';
import { imageExample } from '../support/examples.ts';
import { problem } from '../support/provider-answers.ts';
import { useStage } from '../support/stage.ts';
import { reaches } from '../support/states.ts';
import { startStrictServer } from '../support/strict-server.ts';

// The glossary page in Spanish: its live parts speak Spanish, before, during and after a run.

const server = await startStrictServer();
const stage = useStage(() => server.flags);
afterAll(() => server.close());

/** A string as it would stand on a page, whatever fills its holes. */
const pattern = (text: string): RegExp =>
  new RegExp(
    `^${text
      .trim()
      .replace(/[.*+?^$()|[\]\\]/g, '\\$&')
      .replace(/\{\{\w+\}\}/g, '.+')}$`,
  );

/** The English strings that are not the same in Spanish. */
const english = (Object.keys(en) as Key[]).filter((key) => en[key] !== es[key]);
const patterns = english.map((key): [Key, RegExp] => [key, pattern(en[key])]);

/** What the live parts show and what they are called, save code and what a model or a server says. */
const shown = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const attributes = [
      'aria-label',
      'title',
      'placeholder',
      'data-said',
      'data-empty',
      'data-none',
    ];
    const foreign = 'pre, pre *, code, .headers td, .headers th, [data-part="answer"] *, q';
    return [
      ...document.querySelectorAll<HTMLElement>(
        'live-connection *, live-playground, live-playground *',
      ),
    ]
      .filter((element) => !element.matches(foreign) && element.checkVisibility())
      .flatMap((element) => [
        element.innerText ?? '',
        ...attributes.map((name) => element.getAttribute(name) ?? ''),
      ])
      .map((words) => words.trim())
      .filter(Boolean);
  });

async function expectSpanish(page: Page): Promise<void> {
  const words = await shown(page);
  expect(words.length).toBeGreaterThan(50);
  const left = words.flatMap((text) =>
    patterns.filter(([, inEnglish]) => inEnglish.test(text)).map(([key]) => `${key}: ${text}`),
  );
  expect([...new Set(left)]).toEqual([]);
}

async function expectNoViolations(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target}`)).toEqual([]);
}

/** The page with its first example open. */
async function open(colorScheme: 'light' | 'dark' = 'light') {
  const page = await stage.open('/es/concepts/', { colorScheme });
  await page.getByText('Ejemplo de código: una imagen en Base64').click();
  const title = imageExample.title.es;
  const region = page.getByRole('region', { name: fill(es['playground.title'], { title }) });
  const connection = page.getByRole('region', { name: es['connection.title'] });
  return { page, region, connection };
}

const press = (within: Locator, key: Key) =>
  within.getByRole('button', { name: es[key], exact: true }).click();

test('says in its own language what it is, and where the other is', async () => {
  const { page } = await open();
  expect(await page.locator('html').getAttribute('lang')).toBe('es');
  expect(await page.title()).toContain('Conceptos');
  for (const id of ['api', 'base-url', 'base64', 'api-key', 'terminal'])
    expect(await page.locator(`[id="${id}"]`).count(), id).toBe(1);
  const languages = page.getByRole('combobox', { name: 'Seleccionar idioma' });
  await languages.selectOption({ label: 'English' });
  await page.waitForURL((url) => url.pathname === '/concepts/');
});

test('the scan finds English words', async () => {
  const { page } = await open();
  await page
    .locator('live-playground [data-part="status"]')
    .first()
    .evaluate((line) => {
      line.textContent = 'Not run yet';
    });
  await expect(expectSpanish(page)).rejects.toThrow('status.idle: Not run yet');
});

describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
  test('an example runs to its end in the sandbox', async () => {
    const { page, region, connection } = await open(colorScheme);
    await expectSpanish(page);
    const chosen = connection.getByRole('combobox').locator('option:checked');
    expect(await chosen.innerText()).toBe(es['provider.sandbox']);
    await press(region, 'playground.run');
    await reaches(region, 'done');
    expect(await region.getByRole('status').innerText()).toBe(es['status.done']);
    expect(
      await region.getByRole('group', { name: es['playground.answer'] }).innerText(),
    ).toContain('sandbox');
    for (const tab of ['inspector.request', 'inspector.response'] as const) {
      await region.getByRole('tab', { name: es[tab], exact: true }).click();
      await expectSpanish(page);
    }
    await press(region, 'playground.copyAnswer');
    await region.locator(`[data-said="${es['copy.done']}"]`).waitFor();
    await expectSpanish(page);
    await expectNoViolations(page);
  });

  test('a run without a key or a file says what is missing, and what mends it', async () => {
    const { page, region, connection } = await open(colorScheme);
    await connection.getByRole('combobox').selectOption({ label: 'AI/ML API' });
    const missing = region.locator('.missing');
    await press(region, 'file.remove');
    await press(region, 'playground.run');
    await missing.getByText(fill(es['missing.key'], { host: 'api.aimlapi.com' })).waitFor();
    await expectSpanish(page);
    await expectNoViolations(page);
    await press(missing, 'missing.runInSandbox');
    await missing.getByText(es['missing.file']).waitFor();
    await expectSpanish(page);
    await expectNoViolations(page);
    await press(missing, 'missing.runWithSample');
    await reaches(region, 'done');
    expect(await missing.isVisible()).toBe(false);
    await expectSpanish(page);
  });

  test('the key field invites in Spanish, and what comes with a key is Spanish', async () => {
    const { page, connection } = await open(colorScheme);
    const key = connection.getByLabel(es['connection.key'], { exact: true });
    expect(await key.getAttribute('placeholder')).toBe(
      fill(es['connection.pasteKey'], { provider: 'AI/ML API' }),
    );
    expect(await connection.innerText()).toContain(es['connection.nothingLeaves']);
    await key.fill('not-a-good-key');
    await connection.getByText(es['connection.keep'], { exact: true }).waitFor();
    await expectSpanish(page);
    await press(connection, 'connection.forget');
    await connection.getByText(es['connection.forgotten']).waitFor();
    await expectSpanish(page);
  });
});

test('a failure has its words in Spanish, and leads to them', async () => {
  const { page, region, connection } = await open();
  await connection.getByLabel(es['connection.key'], { exact: true }).fill('not-a-good-key');
  server.next(problem(401, 'Invalid API key'));
  await press(region, 'playground.run');
  await reaches(region, 'failed');
  for (const part of ['title', 'cause', 'next'] as const)
    expect(await region.innerText()).toContain(es[`failure.key-refused.${part}`]);
  await expectSpanish(page);
  await region.getByRole('link', { name: es['failure.more'] }).click();
  await page.waitForURL('**/es/errors/#key-refused');
  expect(await page.locator('main').innerText()).toContain(es['failure.key-refused.cause']);
});

test('a refused file and a checked key are told in Spanish', async () => {
  const { page, region, connection } = await open();
  await region.locator('input[type=file]').setInputFiles({
    name: 'nota.txt',
    mimeType: 'image/png',
    buffer: Buffer.from('hola'),
  });
  await region.getByText('«nota.txt» no es una imagen PNG, JPEG, GIF o WEBP').waitFor();
  await connection.getByLabel(es['connection.key'], { exact: true }).fill('not-a-good-key');
  await press(connection, 'connection.check');
  await connection.getByText(`${es['check.refused']}. `).waitFor();
  await expectSpanish(page);
});

/** A server of the reader's own, which knows every key. Gives its base URL. */
async function startKnower(): Promise<string> {
  const own = createServer((_, response) => {
    const anyone = {
      'access-control-allow-origin': '*',
      'access-control-allow-headers': '*, authorization',
    };
    response.writeHead(200, anyone).end('{"data": []}');
  });
  onTestFinished(() => void own.close());
  await once(own.listen(0, '127.0.0.1'), 'listening');
  return `http://127.0.0.1:${(own.address() as AddressInfo).port}/v1`;
}

test('any host can be named on the playground page, and nowhere else', async () => {
  const { connection } = await open();
  expect(await connection.getByRole('option', { name: es['connection.custom'] }).count()).toBe(0);
  const page = await stage.open('/es/playground/');
  const there = page.getByRole('region', { name: es['connection.title'] });
  await there.getByRole('combobox').selectOption({ label: es['connection.custom'] });
  const url = there.getByRole('textbox', { name: es['connection.customUrl'] });
  await url.fill('http://evil.example');
  await there.getByText(es['baseUrl.http']).waitFor();
  await url.fill(await startKnower());
  await there.getByRole('button', { name: /^Usar / }).click();
  await there.getByText('Confirmado: las llamadas van a').waitFor();
  await there.getByLabel(es['connection.key'], { exact: true }).fill('not-a-good-key');
  await press(there, 'connection.check');
  await there.getByText(es['check.works']).waitFor();
});
