import { alone } from '../page/alone.ts';
import { onFreshStage } from '../page/fresh-stage.ts';
import { readOurs } from '../page/read.ts';
import type { Script } from '../provider.ts';
import { type Measure, type Row, times } from '../row.ts';

const group = 'Volume: what a page can bear of an answer';

const answers: readonly (readonly [name: string, script: Script])[] = [
  ['10 MB in 100,000 deltas', { deltas: 100_000, words: 'word '.repeat(20) }],
  ['10 MB in 1,000 deltas', { deltas: 1000, words: 'words of a line\n'.repeat(625) }],
  ['a delta of 8 MB', { deltas: 1, words: 'a word. '.repeat(1_000_000) }],
];

const paced: Script = { deltas: 100_000, perSecond: 10_000, words: 'word '.repeat(20) };

/** Answers far longer than any model gives: for how long a reader has to wait for the page, and for Stop. */
export const volume: Measure = async (bench) => {
  const row = (name: string, ours: readonly number[], atMost: number): Row => ({
    group,
    name,
    unit: 'ms',
    ours,
    against: '',
    theirs: [],
    target: { atMost },
  });
  const rows: Row[] = [];
  for (const [name, script] of answers) {
    const longest: number[] = [];
    for (const _ of times(bench, 3)) {
      const { main } = await onFreshStage(bench, script, (stage) =>
        alone(stage, readOurs, undefined),
      );
      longest.push(main.longest);
    }
    rows.push(row(`${name}, longest task (0: under 50)`, longest, 200));
  }
  const stops: number[] = [];
  for (const _ of times(bench, 3))
    stops.push(
      await onFreshStage(bench, paced, (stage) => alone(stage, stopAfterMegabyte, undefined)),
    );
  rows.push(row('Stop in the midst of 10 MB', stops, 100));
  return rows;
};

/** Runs, presses Stop when a megabyte has come, and gives the milliseconds until the playground is stopped. */
async function stopAfterMegabyte(): Promise<number> {
  const region = document.querySelector<HTMLElement>('live-playground:not([hidden])');
  const answer = region?.querySelector('[data-part="answer"]');
  const button = region?.querySelector<HTMLElement>('[data-part="run"]');
  if (!region || !answer || !button) throw new Error('There is no playground.');
  const tick = () => new Promise((resolve) => setTimeout(resolve));
  const state = () => region.dataset.state;
  button.click();
  // Until then the answer before stands there.
  while (state() !== 'running') await tick();
  while ((answer.textContent?.length ?? 0) < 1_000_000)
    await new Promise((resolve) => setTimeout(resolve, 50));
  const start = performance.now();
  button.click();
  while (state() !== 'stopped') await tick();
  return performance.now() - start;
}
