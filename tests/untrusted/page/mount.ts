import { createFormatter } from '../../../src/chat/markdown/formatter.ts';
import {
  build,
  createMarkdownView,
} from '../../../src/components/playground/answer/markdown-view.ts';
import { createRendering } from '../../../src/components/playground/answer/rendering.ts';
import { inspect } from './inspect.ts';

// What the tests call in the page.

const room = 20_000;
const formatter = createFormatter();

const fresh = () => {
  const box = document.createElement('div');
  document.body.replaceChildren(box);
  return box;
};

/** Shows a text that came whole. */
async function whole(text: string): Promise<HTMLElement> {
  const box = fresh();
  const rendering = createRendering(box, formatter);
  rendering.append(text);
  await rendering.finish();
  return box;
}

/** Shows a text in pieces of `step` characters, formatted after each, and tells what was wrong on the way. */
async function inPieces(
  text: string,
  step: number,
): Promise<{ box: HTMLElement; wrong: string[] }> {
  const box = fresh();
  const view = createMarkdownView(box);
  const wrong = new Set<string>();
  let settled = 0;
  for (let end = step; end < text.length + step; end += step) {
    const formatted = await formatter.format(text.slice(settled, end), room);
    if (!formatted) throw new Error('It took too long.');
    await view.show(formatted);
    settled += formatted.settled.chars;
    for (const each of inspect(box)) wrong.add(each);
  }
  return { box, wrong: [...wrong] };
}

/** What is wrong with how a text is shown, whole and in pieces. */
async function check(text: string, step: number): Promise<string[]> {
  const box = await whole(text);
  const formatted = box.querySelector('.formatted')?.innerHTML ?? '';
  const grown = await inPieces(text, step);
  const differs = grown.box.innerHTML === formatted ? [] : ['differs in pieces'];
  return [...inspect(box), ...grown.wrong, ...differs];
}

const answers = { build, check, createFormatter, createRendering, fresh, whole };
declare global {
  var __answers: typeof answers;
}
globalThis.__answers = answers;
