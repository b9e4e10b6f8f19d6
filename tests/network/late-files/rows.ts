import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import { expectFailure } from '../../faults/expectations.ts';
import { eventually } from '../../support/eventually.ts';
import { imageExample } from '../../support/examples.ts';
import { image, pdf } from '../../support/files.ts';
import { type LabId, labs, openLab } from '../../support/labs.ts';
import {
  connect,
  findConnection,
  findPlayground,
  paths,
  runToEnd,
  titles,
} from '../../support/playground.ts';
import { findJson } from '../../support/request-json.ts';
import {
  lab,
  large,
  playground,
  presses,
  type Row,
  ready,
  runs,
  samples,
  script,
  silent,
} from './row.ts';

// The files that a page loads late, each with a press that wants it.

/** A press in the panel of TypeScript. */
const codePresses =
  (name: string, sign: (region: Locator) => Promise<unknown>): Row['begin'] =>
  async (page) => {
    const { region } = await findPlayground(page, titles.image);
    await region.getByRole('tab', { name: 'TypeScript', exact: true }).click();
    const press = () => region.getByRole('button', { name, exact: true }).click();
    return presses(press, region.locator('[data-part="status"]'), () => sign(region));
  };

export const rows: readonly Row[] = [
  {
    name: 'what runs the code of a panel',
    path: paths.gpt4o,
    file: script('code-panel'),
    isModule: true,
    begin: codePresses('Run this code', (region) =>
      eventually(() => region.getAttribute('data-code-state')).toBe('done'),
    ),
  },
  {
    name: 'the editor of code',
    path: paths.gpt4o,
    file: script('code-editor'),
    isModule: true,
    begin: codePresses('Edit code', (region) =>
      region.getByRole('textbox', { name: 'Code editor' }).waitFor(),
    ),
  },
  playground('what a playground does', script('live')),
  playground('the strings', script('translate')),
  playground('a part of what a playground does', script('follower')),
  playground('the strings of another language', script('es'), '/es/playground/'),
  {
    name: 'the SDK',
    path: paths.gpt4o,
    file: script('attempt'),
    isModule: true,
    begin: runs(titles.image, await image()),
  },
  {
    name: 'the sandbox',
    path: paths.gpt4o,
    file: script('browser'),
    isModule: true,
    begin: runs(titles.image, await image()),
  },
  {
    name: 'the worker that encodes files',
    path: paths.gpt4o,
    file: script('base64.worker'),
    isModule: false,
    begin: runs(titles.image, large),
  },
  ...['pdf.min', 'pdf.worker.min'].map(
    (name): Row => ({
      name: `pdf.js (${name})`,
      path: paths.concepts,
      file: script(name),
      isModule: false,
      async begin(page) {
        // What is said of the sample is written, and needs no reader.
        const playground = await ready(page, titles.pdf, await pdf());
        return {
          fails: async () => {
            expect(await runToEnd(playground)).toBe('failed');
            await expectFailure(playground);
          },
          works: async () => expect(await runToEnd(playground)).toBe('done'),
        };
      },
    }),
  ),
  {
    name: 'the worker that formats answers',
    path: paths.gpt4o,
    file: script('markdown.worker'),
    isModule: false,
    async begin(page) {
      const playground = await ready(page, titles.image, await image());
      const formatted = playground.answer.locator('.formatted > *');
      const run = async () => {
        expect(await runToEnd(playground)).toBe('done');
        await eventually(() => playground.answer.getAttribute('aria-busy')).toBe('false');
        return formatted.count();
      };
      return {
        fails: async () => {
          expect(await run()).toBe(0);
          expect(await playground.answer.locator('.note').innerText()).toMatch(
            /not formatted|formatted/i,
          );
        },
        works: async () => expect(await run()).toBeGreaterThan(0),
      };
    },
  },
  {
    name: 'the JSON editor',
    path: paths.playground,
    file: script('view'),
    isModule: true,
    async begin(page) {
      const { region } = await ready(page, titles.image);
      await region.getByText('Parameters', { exact: true }).click();
      const { summary, editor } = findJson(region);
      const says = region.locator('[data-part="json-problem"]');
      let isOpen = false;
      const press = async () => {
        if (isOpen) await summary.click();
        isOpen = true;
        await summary.click();
      };
      return presses(press, says, () => editor.waitFor());
    },
  },
  {
    name: 'the history of runs',
    path: paths.playground,
    file: script('view'),
    isModule: true,
    async begin(page) {
      const playground = await ready(page, titles.image, await image());
      const place = page.locator('[data-history]');
      const press = async () => expect(await runToEnd(playground)).toBe('done');
      return presses(press, place, () => eventually(() => place.innerText()).toMatch(/run/i));
    },
  },
  ...(Object.keys(labs) as LabId[]).map(lab),
  {
    name: 'the lab of failures',
    path: '/errors/',
    file: script('lab'),
    isModule: true,
    async begin(page) {
      const region = page.getByRole('region', { name: 'Try it: a failure' });
      const status = region.getByRole('status');
      const press = () => region.getByRole('button', { name: 'Play it', exact: true }).click();
      return presses(press, status, () => eventually(() => status.innerText()).toBe('Failed'));
    },
  },
  {
    name: 'the check of a key',
    path: paths.gpt4o,
    file: script('check'),
    isModule: true,
    async begin(page) {
      await connect(page);
      const { check, region } = findConnection(page);
      const verdict = region.locator('.verdict');
      const works = () => eventually(() => verdict.innerText()).toMatch(/^Key works/);
      return presses(() => check.click(), verdict, works);
    },
  },
  {
    name: 'the worker that decodes files',
    path: paths.concepts,
    file: script('read.worker'),
    isModule: false,
    async begin(page) {
      const region = await openLab(page, 'base64');
      await region.getByRole('tab', { name: 'Decode' }).click();
      const file = region.locator('input[type=file]').filter({ visible: true });
      const buffer = Buffer.from(Buffer.from('Hello').toString('base64'));
      const press = () => file.setInputFiles({ name: 'a.txt', mimeType: 'text/plain', buffer });
      const problem = region.locator('[data-part="problem"]').filter({ visible: true });
      return {
        fails: async () => {
          await press();
          await eventually(() => problem.innerText()).toMatch(/could not be read/);
        },
        works: async () => {
          await press();
          await region.locator('[data-part="bits"]').waitFor();
          expect(await problem.count()).toBe(0);
        },
      };
    },
  },
  {
    name: 'the colours of code',
    path: paths.gpt4o,
    file: /code-colours\.json/,
    isModule: false,
    async begin(page) {
      const { region, prompt } = await ready(page, titles.image);
      const tab = (name: string) => region.getByRole('tab', { name, exact: true });
      const coloured = (id: string) => region.locator(`[data-part="code-${id}"] [class*="code-"]`);
      return {
        fails: async () => {
          await prompt.fill('In black and white');
          await eventually(() => coloured('python').count()).toBe(0);
        },
        works: async () => {
          await tab('Go').click();
          await eventually(() => coloured('go').count()).toBeGreaterThan(0);
        },
      };
    },
  },
  {
    name: 'what reads a share link',
    path: `${paths.playground}#example=${imageExample.id}&prompt=From%20a%20link`,
    file: script('share-link'),
    isModule: true,
    async begin(page) {
      const region = page.locator('live-playground:not([hidden])').first();
      const { prompt } = await findPlayground(page, titles.image);
      const says = region.locator('[data-part="status"]');
      const press = async () => {
        await page.mouse.move(0, 0);
        await prompt.hover();
      };
      const sign = () => eventually(() => prompt.inputValue()).toBe('From a link');
      return presses(press, says, sign);
    },
  },
  {
    name: 'the list of keys',
    path: paths.concepts,
    file: script('keys'),
    isModule: true,
    begin: async (page) =>
      silent(
        () => page.keyboard.press('?'),
        () => page.getByRole('dialog').getByText('Run or stop').isVisible(),
      ),
  },
  {
    name: 'what copies a page',
    path: paths.concepts,
    file: script('copy-page'),
    isModule: true,
    begin: async (page) =>
      silent(
        () => page.locator('[data-act="copy"]').first().click(),
        async () => (await page.locator('[data-act="copy"]').first().innerText()) === 'Copied',
      ),
  },
  {
    name: 'the card of a term',
    path: paths.gpt4o,
    file: script('term'),
    isModule: true,
    isSilent: true,
    begin: async (page) =>
      silent(
        async () => {
          await page.mouse.move(0, 0);
          await page.locator('[data-act="term"]').first().hover();
        },
        () => page.locator('.term-card').first().isVisible(),
      ),
  },
  {
    name: 'the sample file',
    path: paths.gpt4o,
    file: samples,
    isModule: false,
    begin: runs(titles.image),
  },
];
