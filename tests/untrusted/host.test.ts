import type { Locator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { eventually } from '../support/eventually.ts';
import { findConnection, findPlayground, paths, titles } from '../support/playground.ts';
import { goodKey } from '../support/provider-answers.ts';
import { useStage } from '../support/stage.ts';

// A host says whose it is at its end. None of it can be pushed out of sight, at any width.

const stage = useStage(() => ['--host-resolver-rules=MAP *.example ~NOTFOUND']);

const hosts = {
  'one long label': 'api.openai.com.sessioncheckgateway0123456789.evil.example',
  'as long as is taken': `api.openai.com.${'a'.repeat(62)}.example-x.evil.example`,
  'many short labels': `api.openai.com.v1.${'a.'.repeat(33)}evil.example`,
  'a port': 'api.openai.com.sessioncheckgateway0123456789012345.evil.example:8443',
} as const;

/** The characters of a host that a reader cannot see: outside the window, or covered, or cut off by what is around. */
const unseen = (place: Locator, host: string) =>
  place.evaluate((element, all) => {
    element.scrollIntoView({ block: 'center' });
    const span = element.querySelector('.host');
    if (span?.textContent !== all) return [`it says ${span?.textContent}`];
    const texts = document.createTreeWalker(span, NodeFilter.SHOW_TEXT);
    const hidden: string[] = [];
    for (let node = texts.nextNode(); node; node = texts.nextNode())
      for (const [at, character] of [...(node.textContent ?? '')].entries()) {
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const { x, y, width, height } = range.getBoundingClientRect();
        const there = document.elementFromPoint(x + width / 2, y + height / 2);
        if (!there || !element.contains(there)) hidden.push(`${at} ${character}`);
      }
    return hidden;
  }, host);

const stressed = (place: Locator) => place.locator('.host strong').textContent();

describe.each([360, 1280])('at %i pixels', (width) => {
  test.each(Object.entries(hosts))('%s is seen whole', async (_, host) => {
    const page = await stage.open(paths.playground, { viewport: { width, height: 800 } });
    const { region, baseUrl, customUrl, key, check } = findConnection(page);
    const { region: playground } = await findPlayground(page, titles.image);
    await baseUrl.selectOption({ label: 'Custom…' });
    await customUrl.fill(`https://${host}/v1`);

    const use = region.getByRole('button', { name: `Use ${host}`, exact: true });
    expect(await unseen(use, host)).toEqual([]);
    await use.click();
    const confirmed = region.getByText('Confirmed: calls go to');
    const goesTo = region.getByText('goes only to');
    const route = playground.getByText('your browser →');
    await key.fill(goodKey);
    await check.click();
    const verdict = region.getByText('Could not tell');
    await verdict.waitFor();
    for (const place of [confirmed, goesTo, route, verdict]) {
      expect(await unseen(place, host)).toEqual([]);
      expect(await stressed(place)).toBe('evil.example');
    }
    const scrollWidth = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(scrollWidth).toBeLessThanOrEqual(width);
  });
});

test('a host over 100 characters is refused in words', async () => {
  const page = await stage.open(paths.playground);
  const { region, baseUrl, customUrl } = findConnection(page);
  await baseUrl.selectOption({ label: 'Custom…' });
  await customUrl.fill(`https://${hosts['as long as is taken']}a/v1`);
  expect(hosts['as long as is taken']).toHaveLength(100);
  await region.getByText('This host is over 100 characters long').waitFor();
  expect(await region.getByRole('button', { name: /^Use / }).count()).toBe(0);
  await customUrl.fill('https://api.example.com/v1');
  await eventually(() => region.getByRole('button', { name: 'Use api.example.com' }).count()).toBe(
    1,
  );
});
