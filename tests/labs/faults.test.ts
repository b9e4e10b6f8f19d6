import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { type FailureId, failureText } from '../../src/chat/receive/failures.ts';
import { caseOf, cases } from '../../src/labs/faults/cases.ts';
import { reportOf } from '../../src/labs/faults/reports.ts';
import { failures } from '../../src/sandbox/failures.ts';
import { languages } from '../../src/snippets/index.ts';
import { es } from '../../src/strings/es/index.ts';
import { allOf } from '../support/all-of.ts';
import { eventually } from '../support/eventually.ts';
import { type Opening, useStage } from '../support/stage.ts';

const errors = '/errors/';
const stage = useStage(() => []);

async function openLab(opening?: Opening): Promise<{ page: Page; lab: Locator }> {
  const page = await stage.open(errors, opening);
  return { page, lab: page.getByRole('region', { name: 'Try it: a failure' }) };
}

const choice = (lab: Locator) => lab.getByRole('combobox', { name: 'Failure' });
const play = (lab: Locator) => lab.getByRole('button', { name: 'Play it', exact: true });
const status = (lab: Locator) => lab.getByRole('status');
const answer = (lab: Locator) => lab.getByRole('group', { name: 'Answer' });
const response = (lab: Locator) => lab.getByLabel('The response');
const sdks = (lab: Locator) => lab.getByRole('tablist', { name: 'What each SDK reports' });

const report = (lab: Locator) => lab.locator('[data-part="failure"]');

const focused = (what: Locator) => what.evaluate((each) => each === document.activeElement);

async function playCase(lab: Locator, id: FailureId, ends: 'Failed' | 'Incomplete') {
  await choice(lab).selectOption(id);
  await play(lab).click();
  await report(lab).getByText(failureText(id).cause).waitFor();
  await eventually(() => status(lab).textContent()).toBe(ends);
}

describe.each(cases)('$id', ({ id, model, ...each }) => {
  const { title, cause, next } = failureText(id);
  const code = 'status' in each ? each.status : undefined;
  const ends = code ? 'Failed' : 'Incomplete';

  test('is played, and told as a playground tells it', async () => {
    const { lab } = await openLab();
    await playCase(lab, id, ends);
    const heading = code ? `${title} (${code})` : title;
    for (const words of [heading, cause, next])
      expect(await report(lab).getByText(words, { exact: true }).isVisible()).toBe(true);
    const more = lab.getByRole('link', { name: 'More about this' });
    expect(await more.getAttribute('href')).toBe(`${errors}#${id}`);
    expect(await response(lab).innerText()).toMatch(
      code
        ? new RegExp(`^HTTP ${code}\n[\\s\\S]*"statusCode": ${code}`)
        : /^HTTP 200\n[\s\S]*data: /,
    );
    const said = failures.get(model);
    if (said && 'message' in said)
      expect(await report(lab).locator('q').textContent()).toBe(said.message);
    expect(
      await answer(lab)
        .getByText(/^You sent/)
        .count(),
    ).toBe(code ? 0 : 1);
  });

  test('each SDK reports what it was seen to report', async () => {
    const { lab } = await openLab();
    await playCase(lab, id, ends);
    for (const language of languages) {
      await sdks(lab).getByRole('tab', { name: language.label, exact: true }).click();
      const panel = lab.getByRole('tabpanel');
      expect(await panel.count()).toBe(1);
      const { printed, error } = reportOf(language.id, model);
      const shown = await panel.getByLabel(`${language.label} program`).textContent();
      expect(shown).toBe([printed, error].filter(Boolean).join('\n'));
    }
  });

  test('its entry leads to the card, and plays it there', async () => {
    const { page, lab } = await openLab();
    await page.getByRole('link', { name: `Play it: ${title}` }).click();
    expect(await choice(lab).inputValue()).toBe(id);
    await eventually(() => focused(play(lab))).toBe(true);
    await report(lab).getByText(cause).waitFor();
    await eventually(() => status(lab).textContent()).toBe(ends);
    expect(new URL(page.url()).hash).toBe('#play');
  });
});

test('entries that cannot be played have no link', async () => {
  const { page } = await openLab();
  const links = page.getByRole('link', { name: /^Play it/ });
  expect(await links.count()).toBe(cases.length);
  expect(caseOf('no-connection')).toBeUndefined();
});

test('only the stall says that the wait was cut short', async () => {
  const { lab } = await openLab();
  const word = lab.getByText('after 1.5 s of silence');
  await playCase(lab, 'answer-stalled', 'Incomplete');
  expect(await word.count()).toBe(1);
  await playCase(lab, 'answer-cut-off', 'Incomplete');
  expect(await word.count()).toBe(0);
});

test('what failed can be run again in its card', async () => {
  const { lab } = await openLab();
  await playCase(lab, 'answer-stalled', 'Incomplete');
  await lab.getByRole('button', { name: 'Run again' }).click();
  await eventually(() => status(lab).textContent()).toBe('Running…');
  expect(await focused(play(lab))).toBe(true);
  await eventually(() => status(lab).textContent()).toBe('Incomplete');
});

test('another choice clears what was played, and ends what plays', async () => {
  const { lab } = await openLab();
  await playCase(lab, 'key-refused', 'Failed');
  await choice(lab).selectOption('answer-stalled');
  await eventually(() => report(lab).count()).toBe(0);
  expect(await status(lab).textContent()).toBe('');
  expect(await response(lab).count()).toBe(0);

  await play(lab).click();
  await answer(lab).getByText('You sent').waitFor();
  await choice(lab).selectOption('server-error');
  await eventually(() => answer(lab).count()).toBe(0);
  await playCase(lab, 'server-error', 'Failed');
  expect(await answer(lab).getByText('You sent').count()).toBe(0);
});

test('a second play ends the first', async () => {
  const { lab } = await openLab();
  await choice(lab).selectOption('answer-stalled');
  await play(lab).click();
  await answer(lab).getByText('You sent').waitFor();
  const told = await status(lab).evaluateHandle((element) => {
    const texts: string[] = [];
    new MutationObserver(() => texts.push(element.textContent)).observe(element, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    return texts;
  });
  await playCase(lab, 'server-error', 'Failed');
  expect(await answer(lab).count()).toBe(0);
  // Begun after the first, and it ends after the first would have.
  await playCase(lab, 'answer-stalled', 'Incomplete');
  const ends = (await told.jsonValue()).filter(
    (text) => text === 'Failed' || text === 'Incomplete',
  );
  expect(ends).toEqual(['Failed', 'Incomplete']);
});

test('by keyboard alone: choose, play, read, and compare the SDKs', async () => {
  const { page, lab } = await openLab();
  await choice(lab).focus();
  await page.keyboard.press('End');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await eventually(() => status(lab).textContent()).toBe('Incomplete');
  expect(await focused(play(lab))).toBe(true);
  const tab = sdks(lab).getByRole('tab', { name: 'Python' });
  const reached = () => focused(tab);
  for (let presses = 0; presses < 5 && !(await reached()); presses += 1)
    await page.keyboard.press('Tab');
  expect(await reached()).toBe(true);
  await page.keyboard.press('ArrowRight');
  await lab.getByText('the program still waited after 20 s').waitFor();
});

test('nothing leaves the page, and no key does', async () => {
  const { page, lab } = await openLab();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await playCase(lab, 'key-refused', 'Failed');
  const { origin } = new URL(page.url());
  expect(
    asked.filter((url) => !url.startsWith(`${origin}/_astro/`) && !url.endsWith('/favicon.svg')),
  ).toEqual([]);
});

test('without scripts the card says so, and a link leads to it', async () => {
  const { page, lab } = await openLab({ javaScriptEnabled: false });
  expect(await lab.locator('noscript p').isVisible()).toBe(true);
  expect(await choice(lab).isVisible()).toBe(false);
  await page.getByRole('link', { name: 'Play it: Key refused' }).click();
  expect(new URL(page.url()).hash).toBe('#play');
});

test('in Spanish', async () => {
  const page = await stage.open(`/es${errors}`);
  const lab = page.getByRole('region', { name: 'Pruébalo: un fallo' });
  await lab.getByRole('combobox', { name: 'Fallo' }).selectOption('too-many-requests');
  await lab.getByRole('button', { name: es['faultLab.play'] }).click();
  await eventually(() => status(lab).textContent()).toBe(es['status.failed']);
  const words = await lab.innerText();
  for (const key of ['faultLab.page', 'faultLab.response', 'faultLab.sdks'] as const)
    expect(words).toContain(es[key]);
  expect(words).toContain(es['failure.too-many-requests.next']);
});

test('fits 390 pixels, with targets for a finger', async () => {
  const viewport = { width: 390, height: 844 };
  const { page, lab } = await openLab({ viewport, hasTouch: true, isMobile: true });
  for (const { id } of cases.slice(-2)) {
    await choice(lab).selectOption(id);
    await play(lab).tap();
    await eventually(() => status(lab).textContent()).toBe('Incomplete');
    for (const tab of await allOf(sdks(lab).getByRole('tab'))) {
      await tab.tap();
      const wide = await lab.evaluate((element) =>
        [...element.querySelectorAll('*')]
          .filter((each) => each.scrollWidth > each.clientWidth + 1)
          .filter((each) => getComputedStyle(each).display !== 'inline')
          .map((each) => each.outerHTML.slice(0, 80)),
      );
      expect(wide).toEqual([]);
    }
  }
  const heights = await lab
    .locator('button, select')
    .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().height));
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
  test('axe finds nothing, before and after a play', async () => {
    const { page, lab } = await openLab({ colorScheme });
    const look = async () => {
      const { violations } = await new AxeBuilder({ page }).include('#play').analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    };
    await look();
    await playCase(lab, 'too-many-requests', 'Failed');
    await look();
    await playCase(lab, 'answer-cut-off', 'Incomplete');
    await look();
  });
});
