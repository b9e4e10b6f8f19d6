import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { languages } from '../../src/snippets/index.ts';
import { allOf } from '../support/all-of.ts';
import { many, openApiLab } from '../support/api-lab.ts';
import { eventually } from '../support/eventually.ts';
import { problem, reply } from '../support/provider-answers.ts';
import { type Opening, useStage } from '../support/stage.ts';
import { startStrictServer } from '../support/strict-server.ts';

// The lab of the term API in any width and scheme.

const server = await startStrictServer();
const stage = useStage(() => server.flags);
beforeEach(() => server.clear());
afterAll(() => server.close());

const opened = (opening?: Opening) => openApiLab(stage, opening);

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
    const right = (element: Element) => element.getBoundingClientRect().right;
    const edge = (await region.evaluate(right)) + 1;
    const buttons = region.getByRole('button').filter({ visible: true });
    for (const button of await allOf(buttons))
      expect(await button.evaluate(right)).toBeLessThanOrEqual(edge);
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
