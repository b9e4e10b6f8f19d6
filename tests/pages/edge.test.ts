import { describe, expect, test } from 'vitest';
import { writtenPagesIn } from '../support/pages.ts';
import { dist } from '../support/site.ts';
import { useStage } from '../support/stage.ts';

// Title, text and search begin at one edge, the same on every page.

const stage = useStage(() => []);

describe.each([
  [1440, 272],
  [1000, 272],
  [390, 16],
])('%i pixels wide', (width, edge) => {
  test.each([...writtenPagesIn(dist), '/404.html'])('%s', async (path) => {
    const page = await stage.open(path, { viewport: { width, height: 900 } });
    const left = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((part) => part.getBoundingClientRect().left);
    expect(await left('main h1')).toBe(edge);
    expect(await left('.sl-markdown-content')).toBe(edge);
    if (width > 800) expect(await left('button[data-open-modal]')).toBe(edge);
  });
});
