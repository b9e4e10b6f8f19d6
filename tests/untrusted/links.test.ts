import type { Locator } from 'playwright-core';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { eventually } from '../support/eventually.ts';
import { image } from '../support/files.ts';
import { attach, connect, findPlayground, paths, runToEnd, titles } from '../support/playground.ts';
import { completion } from '../support/provider-answers.ts';
import { useStage } from '../support/stage.ts';
import { startStrictServer } from '../support/strict-server.ts';

// Where a link leads stands beside what is pressed, whatever its label tries.

const server = await startStrictServer();
const stage = useStage(() => server.flags);
beforeEach(() => server.clear());
afterAll(() => server.close());

const png = await image();
const to = '](https://evil.example/login)';

const attacks: Readonly<Record<string, string>> = {
  'line breaks': `[Your bank${'\\\n'.repeat(60)}&nbsp;${to}`,
  'soft breaks': `[Your bank${'\n&#8203;'.repeat(30)}${to}`,
  'Braille blanks': `[Your bank${'\u2800'.repeat(5000)}${to}`,
  'no-break spaces': `[Your bank${'\u00a0'.repeat(5000)}.${to}`,
  'as entities': `[Your bank${'&nbsp;&#x2800;'.repeat(500)}.${to}`,
  'Hangul fillers': `[Your bank${'\u3164\u115f\u1160\uffa0'.repeat(1000)}${to}`,
  'blanks in code': `[Your bank \`${'\u2800\u3000'.repeat(2000)}.\`${to}`,
  'blanks in emphasis': `[Your bank ${'**\u2800**\u2003'.repeat(500)}${to}`,
  'a book': `[${'Your bank, '.repeat(800)}${to}`,
  'one long word': `[${'bank'.repeat(1000)}${to}`,
  'a long address': `[https://bank.example/${'a/'.repeat(500)}${to}`,
  'letters from the right': `[\u05d0\u05d1\u05d2 Your bank ${'\u05d0\u05d1\u05d2 '.repeat(50)}${to}`,
  'a picture with a long name': `[![${'bank '.repeat(500)}](https://bank.example/x.png)${to}`,
  nothing: `[\u2800${to}`,
  'a plain label': `Please log in at [Your bank${to}, now.`,
};

/** Where the host stands, from where the label ends, in pixels. */
const placeOf = (link: Locator) =>
  link.evaluate((element) => {
    const host = element.nextElementSibling;
    const label = [...element.getClientRects()].at(-1);
    const [shown] = host?.getClientRects() ?? [];
    if (!label || !shown) throw new Error('There is no label, or no host behind it.');
    return {
      says: host?.textContent?.trim(),
      below: Math.max(shown.top - label.bottom, label.top - shown.bottom),
      aside: Math.max(shown.left - label.right, label.left - shown.right),
      height: element.getBoundingClientRect().height,
    };
  });

test.each(Object.entries(attacks))('the host is beside the label: %s', async (_, words) => {
  const page = await stage.open(paths.concepts);
  await connect(page);
  const playground = await findPlayground(page, titles.image);
  await attach(playground, png);
  server.next(completion(words));
  expect(await runToEnd(playground)).toBe('done');
  await eventually(() => playground.answer.getAttribute('aria-busy')).toBe('false');
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    const { says, below, aside, height } = await placeOf(playground.answer.getByRole('link'));
    expect(says).toBe('(evil.example)');
    // On one line, with no more than a space between them.
    expect(below).toBeLessThan(0);
    expect(aside).toBeLessThan(2);
    // 120 characters are few lines.
    expect(height).toBeLessThan(160);
  }
});

test('a mail shows all who get it, and nothing else is in it', async () => {
  const page = await stage.open(paths.concepts);
  await connect(page);
  const playground = await findPlayground(page, titles.image);
  await attach(playground, png);
  server.next(
    completion(
      '[Support](mailto:help@bank.example,evil%40evil.example?bcc=x@evil.example&body=key)',
    ),
  );
  expect(await runToEnd(playground)).toBe('done');
  const link = playground.answer.getByRole('link');
  expect(await link.getAttribute('href')).toBe('mailto:help@bank.example,evil%40evil.example');
  await playground.answer.getByText('(help@bank.example,evil@evil.example)').waitFor();
});
