import { expect, test } from 'vitest';
import { cap, imageOfSize, onDisk } from '../support/files.ts';
import { findPlayground, paths, titles } from '../support/playground.ts';
import { inFirefox, useStage } from '../support/stage.ts';
import { look, soon } from './driving.ts';
import { type Held, measureHeld } from './held.ts';

// A file that was removed leaves nothing behind in the page.

const stage = useStage(() => []);
const times = 20;
const limit = 5 * 2 ** 20;

// Firefox has no counterpart: BiDi knows neither a heap nor its garbage.
const measured = test.skipIf(inFirefox());

measured(
  `20 MB, attached and removed ${times} times: the heap grows by less than 5 MB`,
  async () => {
    const { path, remove } = await onDisk(await imageOfSize(cap));
    const page = await stage.open(paths.gpt4o);
    const playground = await findPlayground(page, titles.image);
    const attached = () => look(playground).then(({ attached }) => attached);
    const removeFile = playground.region.getByRole('button', { name: 'Remove', exact: true });
    const attachAndRemove = async () => {
      await playground.file.setInputFiles(path);
      await soon(attached).not.toBe('');
      await removeFile.evaluate((button: HTMLElement) => button.click());
      await soon(attached).toBe('');
    };

    const held = await measureHeld(page);
    await attachAndRemove(); // Loads the code that stays.
    const before = await held();
    for (let time = 0; time < times; time += 1) await attachAndRemove();
    // The worker may still be at the last ones; what leaks is never let go.
    const patience = { timeout: 15_000, interval: 500 };
    const growth = async (of: keyof Held) => (await held())[of] - before[of];
    await expect.poll(() => growth('bytes'), patience).toBeLessThan(limit);
    await expect.poll(() => growth('blobs'), patience).toBeLessThan(5);
    await remove();
  },
);

measured('what a page keeps is seen: a buffer, a string, nodes, Blobs', async () => {
  const page = await stage.open(paths.gpt4o);
  const held = await measureHeld(page);
  const keep: readonly (() => unknown)[] = [
    () => new Uint8Array(6 * 2 ** 20).fill(1),
    () => Array.from({ length: 6 }, (_, at) => JSON.stringify('a'.repeat(2 ** 20) + at)),
    () => Array.from({ length: 60_000 }, () => document.createElement('i')),
  ];
  for (const [at, make] of keep.entries()) {
    const before = await held();
    await page.evaluate(`globalThis.kept${at} = (${make})()`);
    expect((await held()).bytes - before.bytes).toBeGreaterThan(limit);
  }
  const { blobs } = await held();
  await page.evaluate('globalThis.blobs = Array.from({ length: 9 }, () => new Blob(["a"]))');
  expect((await held()).blobs - blobs).toBe(9);
});
