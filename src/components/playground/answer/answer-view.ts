import { createFormatter } from '../../../chat/markdown/formatter.ts';
import { t } from '../../../strings/translate.ts';
import { countInvisible, wholeEnd } from '../../../text/invisible.ts';
import { adopt } from '../../adopt.ts';
import { make, part } from '../../dom.ts';
import rules from './formatted.css?inline';
import { createRendering } from './rendering.ts';

/** Shows the answer as it comes, however fast the deltas are, as the simple Markdown that it may be. */
export function createAnswerView(root: HTMLElement) {
  adopt(rules);
  const answer = part(root, 'answer');
  const formatter = createFormatter();
  const warning = make('small', { class: 'invisible' });
  part(root, 'copy-answer').after(warning);
  let rendering = createRendering(answer, formatter);
  let length = 0;
  let whole = '';

  const append = (delta: string) => {
    length += delta.length;
    if (delta) rendering.append(delta);
  };
  /** Says beside `Copy answer` what the copy would hold unseen. */
  const warn = async (text: string) => {
    let count = 0;
    for await (const piece of slices(text)) count += countInvisible(piece);
    if (count && text === whole)
      warning.textContent =
        count === 1 ? t('answer.invisibleOne') : t('answer.invisibleMany', { number: count });
  };

  return {
    /** The model's own text, as it came. */
    text: () => whole,
    clear() {
      rendering.discard();
      rendering = createRendering(answer, formatter);
      length = 0;
      whole = '';
      warning.textContent = '';
      answer.replaceChildren();
      // Assistive technology waits while an answer is busy, and reads it once.
      answer.setAttribute('aria-busy', 'true');
    },
    append,
    /** Shows what is left, at once; what is not formatted yet is so a moment later. */
    finish(text: string, empty: string) {
      append(text.slice(length));
      whole = text;
      void warn(text);
      if (!text && empty) answer.append(make('em', {}, empty));
      const finished = rendering;
      void finished.finish().then(() => {
        if (finished === rendering) answer.setAttribute('aria-busy', 'false');
      });
    },
    end: formatter.end,
  };
}

/** A long text in pieces, between which the page gets its turn. */
async function* slices(text: string): AsyncGenerator<string> {
  const length = 200_000;
  for (let from = 0; from < text.length; ) {
    const end = wholeEnd(text, from + length);
    yield text.slice(from, end);
    from = end;
    if (from < text.length) await new Promise((resume) => setTimeout(resume));
  }
}
