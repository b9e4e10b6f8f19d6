import { describe, expect, test } from 'vitest';
import { writtenPagesIn } from '../support/pages.ts';
import { dist } from '../support/site.ts';
import { useStage } from '../support/stage.ts';

// A page zoomed to 200 % has half the room in CSS pixels, at 400 % a quarter: it reflows, and nothing is lost.

const stage = useStage(() => []);

describe.each([
  ['200 %', { width: 640, height: 512 }],
  ['400 %', { width: 320, height: 256 }],
])('%s of a window of 1280 × 1024', (_, viewport) => {
  test.each([...writtenPagesIn(dist), '/404.html'])('%s', async (path) => {
    const page = await stage.open(path, { viewport });
    const wrong = await page.evaluate(() => {
      for (const details of document.querySelectorAll<HTMLDetailsElement>('main details'))
        if (!details.closest('mobile-starlight-toc')) details.open = true;
      const name = (element: Element) => element.outerHTML.replace(/\s+/g, ' ').slice(0, 120);
      const { scrollWidth, clientWidth } = document.documentElement;
      const wide = scrollWidth > clientWidth ? [`the page is ${scrollWidth} wide`] : [];
      const scrolls = (element: Element | null): boolean =>
        element !== null &&
        (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
      const isMeant = (element: Element) =>
        element.closest('.sr-only, [aria-hidden="true"], .told');
      const shown = [...document.querySelectorAll('main *, header *')].filter(
        (element) => element.checkVisibility() && !isMeant(element),
      );
      // Controls and lines of text that leave the window, where no box around them scrolls.
      const out = shown
        .filter((element) =>
          element.matches('a, button, input, select, textarea, summary, p, h1, h2, h3, li'),
        )
        .filter((element) => {
          const { left, right, width } = element.getBoundingClientRect();
          return (
            width > 1 && (left < -1 || right > innerWidth + 1) && !scrolls(element.parentElement)
          );
        })
        .map((element) => `leaves the window: ${name(element)}`);
      // Boxes that cut off what is in them, and cannot be scrolled.
      const cut = shown
        .filter((element) => {
          const { overflowX, overflowY, textOverflow, clipPath } = getComputedStyle(element);
          if (textOverflow === 'ellipsis' || clipPath !== 'none') return false;
          const isTall = element.scrollHeight > element.clientHeight + 2;
          const isWide = element.scrollWidth > element.clientWidth + 2;
          return (
            (isTall && /hidden|clip/.test(overflowY)) || (isWide && /hidden|clip/.test(overflowX))
          );
        })
        .map((element) => `cuts off: ${name(element)}`);
      // Controls that lie on one another, by more than their padding.
      const controls = shown
        .filter((element) => element.matches('button, input, select, textarea, [role="tab"]'))
        .map((element) => ({ element, box: element.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 1 && box.height > 1);
      const over = controls.flatMap(({ element, box }, at) =>
        controls
          .slice(at + 1, at + 8)
          .filter(({ element: other, box: its }) => {
            const across = Math.min(box.right, its.right) - Math.max(box.left, its.left);
            const down = Math.min(box.bottom, its.bottom) - Math.max(box.top, its.top);
            return across > 5 && down > 5 && !element.contains(other) && !other.contains(element);
          })
          .map(({ element: other }) => `${name(element)} lies on ${name(other)}`),
      );
      return [...wide, ...out, ...cut, ...over];
    });
    expect(wrong).toEqual([]);
  });
});

test.each([...writtenPagesIn(dist)])('no table of %s scrolls sideways on a phone', async (path) => {
  const page = await stage.open(path, { viewport: { width: 390, height: 844 } });
  const wide = await page
    .locator('.sl-markdown-content > table, .sl-markdown-content > :not(.live) table')
    .evaluateAll((tables) =>
      tables
        .filter((each) => each.scrollWidth > each.clientWidth + 1)
        .map((each) => each.outerHTML),
    );
  expect(wide).toEqual([]);
});

test('finds what does not fit', async () => {
  const page = await stage.open('/', { viewport: { width: 320, height: 256 } });
  const width = await page.evaluate(() => {
    (document.querySelector('.sl-markdown-content p') as HTMLElement).style.width = '30rem';
    return document.documentElement.scrollWidth;
  });
  expect(width).toBeGreaterThan(320);
});
