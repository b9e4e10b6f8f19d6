import { setTimeout as pause } from 'node:timers/promises';
import type { LooseStage } from './stage.ts';

/** What the page tells at the end, in its title: the one thing of it that can be read without being attached. */
type Told<Result> = { readonly result: Result } | { readonly error: string };

const mark = 'told: ';
const untilDetachedMs = 500;
const patienceMs = 180_000;

/**
 * Lets the page of a stage do something with nothing attached to it, and gives the result, a small one that JSON can
 * hold. An attached driver has the browser keep all that a page receives and decode it in the end, on the main thread
 * of the page: 50 to 150 ms for 18 MB. Afterwards the stage can only be closed.
 */
export async function alone<Argument, Result>(
  { page, port, detach }: LooseStage,
  task: (argument: Argument) => Promise<Result>,
  argument: Argument,
): Promise<Result> {
  const work = `(${task})(${JSON.stringify(argument)})`;
  const told = '.then((result) => ({ result }), (error) => ({ error: String(error) }))';
  // Titles are told as HTML has them; what is encoded stays as it is.
  const tell = `(it) => { document.title = '${mark}' + encodeURIComponent(JSON.stringify(it)); }`;
  await page.evaluate(`void setTimeout(() => ${work}${told}.then(${tell}), ${untilDetachedMs})`);
  await detach();
  const end = await toldAt<Result>(port);
  if ('error' in end) throw new Error(end.error);
  return end.result;
}

async function toldAt<Result>(port: number): Promise<Told<Result>> {
  const end = performance.now() + patienceMs;
  while (performance.now() < end) {
    const pages = await (await fetch(`http://127.0.0.1:${port}/json/list`)).json();
    const titles = (pages as readonly { readonly title: string }[]).map(({ title }) => title);
    const told = titles.find((title) => title.startsWith(mark));
    if (told) return JSON.parse(decodeURIComponent(told.slice(mark.length)));
    await pause(250);
  }
  throw new Error('The page told nothing.');
}
