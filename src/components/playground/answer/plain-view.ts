import { t } from '../../../strings/translate.ts';
import { showInvisible, wholeEnd } from '../../../text/invisible.ts';
import { make } from '../../dom.ts';

/** Characters a block: a browser lays out only those blocks that are in view. */
const blockLength = 8_000;

/** How long one go may take, in milliseconds. */
const turnMs = 20;

/** Shows text as it is, once a frame, however much of it there is and however fast it comes. */
export function createPlainView(box: HTMLElement) {
  let waiting = '';
  let frame = 0;
  let timer = 0;
  let block: HTMLElement | undefined;
  let length = 0;

  const putBlock = (kept: number) => {
    if (!block || length >= blockLength) {
      block = make('div', { class: 'plain' });
      box.append(block);
      length = 0;
    }
    const end = wholeEnd(waiting, Math.min(blockLength - length, waiting.length - kept));
    const piece = waiting.slice(0, end);
    waiting = waiting.slice(end);
    length += piece.length;
    block.append(showInvisible(piece, t));
  };
  /** Shows what is waiting, save `kept` characters at its end; what takes too long is left to a later turn. */
  const put = (kept: number) => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    frame = timer = 0;
    const began = performance.now();
    while (waiting.length > kept && performance.now() - began < turnMs) putBlock(kept);
    if (waiting.length > kept) timer = window.setTimeout(flush);
  };
  const flush = () => put(0);
  // The second half of a character may be on its way.
  const paint = () => put(/[\uD800-\uDBFF]$/.test(waiting.slice(-1)) ? 1 : 0);

  return {
    append(text: string) {
      waiting += text;
      if (!timer) frame ||= requestAnimationFrame(paint);
    },
    /** Shows what is left, at once, or as soon as it can: a hidden page draws no frames. */
    flush,
    /** Resolves when all is shown. */
    async shown(): Promise<void> {
      while (waiting) await new Promise((resume) => setTimeout(resume));
    },
    clear() {
      waiting = '';
      flush();
      block = undefined;
      box.replaceChildren();
    },
  };
}
