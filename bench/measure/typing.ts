import type { Page } from 'playwright-core';
import { languages } from '../../src/snippets/index.ts';
import { launchBrowser } from '../../tests/support/browser.ts';
import { findPlayground, paths, titles } from '../../tests/support/playground.ts';
import { mean } from '../lib/stats.ts';
import { slowest, watchInteractions } from '../page/interactions.ts';
import { timeOfKeys, timeOfPage } from '../page/main-time.ts';
import type { Measure, Row } from '../row.ts';

/** A prompt of 10 KB, in lines as a reader would write them. */
const prompt = "What's in this image? Tell it in a few words.\n".repeat(228).slice(0, 10_240);
const slowdown = 4;
/** Keys a round. */
const keys = 20;
/** Between keys, in milliseconds: about 120 words a minute. */
const beat = 100;

/** The workbench in every language, and the page with the most on it. */
const places = [
  { path: paths.playground, labels: languages.map(({ label }) => label) },
  { path: paths.concepts, labels: languages.slice(0, 1).map(({ label }) => label) },
] as const;

/** Typing into a long prompt with the code following, on a processor slowed to a quarter, against an empty text box. */
export const typing: Measure = async ({ quick, browser: found, ours }) => {
  const browser = await launchBrowser(found);
  const rounds = quick ? 1 : 3;
  const rows: Row[] = [];
  for (const { path, labels } of places) {
    const page = await browser.newPage();
    await page.addInitScript(watchInteractions);
    await page.goto(`${ours}${path}`);
    const { region, prompt: box } = await findPlayground(page, titles.image);
    for (const language of labels) {
      await box.fill(prompt);
      await region.getByRole('tab', { name: language, exact: true }).click();
      await page.waitForLoadState('networkidle');
      const [mine, theirs]: [Typed[], Typed[]] = [[], []];
      // In turn, so that a busy minute strikes both alike.
      for (let round = 0; round < rounds; round++) {
        await box.press('Control+End');
        mine.push(await typed(page));
        await box.evaluate(putPlainBox);
        theirs.push(await typed(page));
        await page.locator('#plain-box').evaluate(takeAway);
      }
      rows.push(...rowsOf(`\`${path}\` with ${language}`, together(mine), together(theirs)));
    }
    await page.close();
  }
  await browser.close();
  return rows;
};

interface Typed {
  /** Processor time of the main thread for each key. */
  readonly work: readonly number[];
  /** What scripts, styles and layout took of it, a key. */
  readonly own: number;
  /** Where no key took 16 ms to be painted, 16: browsers do not tell what took less. */
  readonly slowest: number;
}

const together = (rounds: readonly Typed[]): Typed => ({
  work: rounds.flatMap(({ work }) => work),
  own: mean(rounds.map(({ own }) => own)),
  slowest: Math.max(...rounds.map(({ slowest }) => slowest)),
});

async function typed(page: Page): Promise<Typed> {
  const client = await page.context().newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.evaluate(() => {
    globalThis.__interactions.length = 0;
  });
  const before = await timeOfPage(client);
  const work = await timeOfKeys(page, async () => {
    for (let key = 0; key < keys; key++) {
      await page.keyboard.press('abcdefgh'[key % 8] ?? 'a');
      await page.waitForTimeout(beat);
    }
  });
  const own = ((await timeOfPage(client)) - before) / keys;
  await client.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await page.waitForTimeout(200);
  return { work, own, slowest: (await slowest(page)).duration };
}

/** The same text in a text box with nothing behind it, focused, in the place of ours, which stays, unseen. */
function putPlainBox(ours: HTMLElement | SVGElement): void {
  const box = document.createElement('textarea');
  box.id = 'plain-box';
  box.value = (ours as HTMLTextAreaElement).value;
  for (const type of ['keydown', 'beforeinput', 'input', 'keyup'])
    box.addEventListener(type, (event) => event.stopPropagation());
  ours.before(box);
  ours.style.display = 'none';
  box.focus();
  box.setSelectionRange(box.value.length, box.value.length);
}

function takeAway(box: HTMLElement | SVGElement): void {
  (box.nextElementSibling as HTMLElement).style.removeProperty('display');
  box.remove();
}

function rowsOf(where: string, mine: Typed, theirs: Typed): readonly Row[] {
  const group = `Typing into a prompt of 10 KB at ${slowdown} × slowed processor`;
  const common = { group, unit: 'ms', against: 'empty text box' } as const;
  return [
    {
      ...common,
      name: `${where}, scripts, styles and layout a key, mean`,
      ours: [mine.own],
      theirs: [theirs.own],
      target: { atMost: 16 },
    },
    {
      ...common,
      name: `${where}, all work of the main thread a key`,
      ours: mine.work,
      theirs: theirs.work,
    },
    {
      ...common,
      name: `${where}, what a key costs more than in an empty text box, mean`,
      ours: [mean(mine.work) - mean(theirs.work)],
      against: '',
      theirs: [],
      target: { atMost: 16 },
    },
    {
      ...common,
      name: `${where}, slowest key to paint (INP)`,
      ours: [mine.slowest],
      theirs: [theirs.slowest],
      target: { atMost: 100 },
    },
  ];
}
