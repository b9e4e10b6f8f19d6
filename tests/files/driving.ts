import { expect } from 'vitest';
import { cap, onDisk, type TestFile } from '../support/files.ts';
import type { Playground } from '../support/playground.ts';
import type { Row } from './row.ts';

/** A row as a file that a browser can pick. */
export const fileOf = async ({ name, bytes, mimeType = '' }: Row): Promise<TestFile> => ({
  name,
  mimeType,
  buffer: await bytes(),
});

/** Picks a file as a reader does. A large one comes from the disk: Playwright hands no such file over. */
export async function pick({ file }: Playground, picked: TestFile): Promise<void> {
  if (picked.buffer.length < cap / 2) return file.setInputFiles(picked);
  const { path, remove } = await onDisk(picked);
  await file.setInputFiles(path);
  // The page reads it when it likes: it stays until the page is done with it.
  leftovers.push(remove);
}
const leftovers: (() => Promise<void>)[] = [];
export const removeLeftovers = () => Promise.all(leftovers.splice(0).map((remove) => remove()));

/** What a reader sees of a file in a playground, at one moment. */
export const look = ({ region }: Playground) =>
  region.evaluate((element) => {
    const words = (selector: string) => element.querySelector(selector)?.textContent ?? '';
    return {
      attached: words('[data-part=file-name]'),
      facts: words('[data-part=file-facts]'),
      problem: words('.file-problem'),
      state: element.getAttribute('data-state'),
      changes: globalThis.__watch.changes.length,
      overflows: element.scrollWidth > element.clientWidth,
      title: document.title,
    };
  });

/** Asks often: a row takes a few milliseconds. */
export const soon = <T>(ask: () => T) => expect.poll(ask, { timeout: 15_000, interval: 5 });

/** Runs without looking for the button on screen, which many rows would wait for. Gives the state in which it ends. */
export async function run(playground: Playground): Promise<string | null> {
  const { changes } = await look(playground);
  await playground.run.evaluate((button: HTMLElement) => button.click());
  const isOver = (now: Awaited<ReturnType<typeof look>>) =>
    now.changes > changes && now.state !== 'running';
  await soon(() => look(playground).then(isOver)).toBe(true);
  return (await look(playground)).state;
}
