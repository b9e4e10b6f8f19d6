import { part } from '../dom.ts';

/** Shows the answer as it comes: as text, once a frame, however fast the deltas are. */
export function createAnswerView(root: HTMLElement) {
  const answer = part(root, 'answer');
  let waiting = '';
  let timer = 0;

  const paint = () => {
    cancelAnimationFrame(timer);
    timer = 0;
    if (waiting) answer.append(waiting);
    waiting = '';
  };

  return {
    clear() {
      waiting = '';
      cancelAnimationFrame(timer);
      timer = 0;
      answer.replaceChildren();
      // Assistive technology waits while an answer is busy, and reads it once.
      answer.setAttribute('aria-busy', 'true');
    },
    append(delta: string) {
      waiting += delta;
      timer ||= requestAnimationFrame(paint);
    },
    /** Shows what is left, at once: a hidden page draws no frames. */
    finish(text: string, empty: string) {
      waiting = '';
      cancelAnimationFrame(timer);
      timer = 0;
      if (answer.textContent !== text) answer.textContent = text;
      if (!text && empty)
        answer.append(Object.assign(document.createElement('em'), { textContent: empty }));
      answer.setAttribute('aria-busy', 'false');
    },
  };
}
