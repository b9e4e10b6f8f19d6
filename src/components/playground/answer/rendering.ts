import type { Formatter } from '../../../chat/markdown/formatter.ts';
import type { Formatted } from '../../../chat/markdown/parse.ts';
import { t } from '../../../strings/translate.ts';
import { wholeEnd } from '../../../text/invisible.ts';
import { make } from '../../dom.ts';
import { createMarkdownView } from './markdown-view.ts';
import { createPlainView } from './plain-view.ts';

/** How much is formatted, in characters and in DOM nodes: more than the longest answer of the models offered. */
const maxLength = 100_000;
const maxNodes = 20_000;

/** The shortest time between two looks at a growing text, in milliseconds, and how many times its cost to wait. */
const pauseMs = 100;
const pauseForCost = 3;

/** One answer as it grows: formatted up to the limits, plain text from there on. */
export function createRendering(box: HTMLElement, formatter: Formatter) {
  const formattedBox = make('div', { class: 'formatted' });
  const restBox = make('div');
  const unformattedBox = make('div');
  const markdown = createMarkdownView(formattedBox);
  const unformatted = createPlainView(unformattedBox);
  const rest = createPlainView(restBox);
  const note = make('p', { class: 'note' }, t('answer.tooLong'));
  const finished = Promise.withResolvers<void>();

  /** What may be formatted; of it, what is settled and what has been shown. */
  let head = '';
  let settled = 0;
  let shown = 0;
  let room = maxNodes;
  let isShowing = false;
  let isOver = false;
  let isPlain = false;
  let isDiscarded = false;
  let pumping: Promise<void> | undefined;

  /** Shows as plain text all that is not settled: a block is never half formatted, which would cut a word in two. */
  const showPlain = () => {
    markdown.settle();
    unformatted.clear();
    unformatted.append(head.slice(settled));
    unformatted.flush();
  };

  const show = async (formatted: Formatted, upTo: number) => {
    isShowing = true;
    await markdown.show(formatted);
    isShowing = false;
    settled += formatted.settled.chars;
    room -= formatted.settled.nodes;
    shown = upTo;
    if (isOver && shown < head.length) showPlain();
    else unformatted.clear();
  };

  /** Ends formatting: the rest of the head is plain as well. */
  const stop = (why: string) => {
    isPlain = true;
    note.textContent = why;
    showPlain();
    unformattedBox.before(note);
  };

  const pump = async () => {
    while (!isDiscarded && !isPlain && shown < head.length) {
      const upTo = head.length;
      const isFirst = shown === 0;
      const began = performance.now();
      const formatted = await formatter.format(head.slice(settled, upTo), room);
      if (isDiscarded) return;
      // The whole text stands there as plain text by now, and is looked at once more.
      if (formatted && isOver && upTo < head.length) continue;
      if (formatted) await show(formatted, upTo);
      if (!formatted) stop(t('answer.notFormatted'));
      else if (formatted.full) stop(t('answer.tooLong'));
      if (isFirst) continue;
      const pause = Math.max(pauseMs, pauseForCost * (performance.now() - began));
      if (!isOver) await Promise.race([finished.promise, wait(pause)]);
    }
    pumping = undefined;
  };

  return {
    append(delta: string) {
      if (!box.hasChildNodes()) box.append(formattedBox, unformattedBox, restBox);
      const taken = isPlain ? 0 : wholeEnd(delta, Math.max(0, maxLength - head.length));
      const fresh = delta.slice(0, taken);
      const over = delta.slice(taken);
      head += fresh;
      // Until the first look at it, a text is shown as it comes.
      if (shown === 0 && fresh) unformatted.append(fresh);
      if (over) {
        if (!note.isConnected) restBox.before(note);
        rest.append(over);
      }
      if (fresh) pumping ??= pump();
    },
    /** Shows at once what has come, as plain text where need be. Resolves when all is shown and formatted. */
    async finish(): Promise<void> {
      isOver = true;
      if (shown > 0 && shown < head.length && !isPlain && !isShowing) showPlain();
      unformatted.flush();
      rest.flush();
      finished.resolve();
      await Promise.all([pumping, unformatted.shown(), rest.shown()]);
    },
    discard() {
      isDiscarded = true;
      unformatted.clear();
      rest.clear();
    },
  };
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
