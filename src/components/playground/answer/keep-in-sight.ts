import { part } from '../../dom.ts';

/** How much of an answer is to be in the window, in pixels: less is not seen. */
const least = 160;
/** After the first delta: how long a smooth scroll may still take, in milliseconds. */
const patience = 300;

/** What a reader does to see another part of the page. */
const signs = ['wheel', 'touchmove', 'mousedown', 'keydown'] as const;
const keys = /^(Page(Up|Down)|Home|End|Arrow(Up|Down)|Tab| )$/;

/** Brings the answer of a run into the window, unless its reader scrolls meanwhile. The focus stays where it is. */
export function createKeepInSight(root: HTMLElement) {
  const answer = part(root, 'answer');
  const [bar, run] = [part(root, 'figures-bar'), part(root, 'run')];
  let leave = new AbortController();

  const isInSight = () => {
    const { top } = answer.getBoundingClientRect();
    return top >= headHeight() && top <= innerHeight - least;
  };
  /** With Run above it, where there is room for both; in a conversation, with what it is an answer to. */
  const scroll = (behavior: ScrollBehavior) => {
    if (isInSight()) return;
    const question = root.querySelector('.turn:last-child');
    if (question) return question.scrollIntoView({ block: 'start', behavior });
    const height = answer.getBoundingClientRect().top - run.getBoundingClientRect().top;
    const fits = height > 0 && height < innerHeight - headHeight() - 2 * least;
    (fits ? run : bar).scrollIntoView({ block: 'start', behavior });
  };

  return {
    /** At the press of Run. */
    begin() {
      leave.abort();
      leave = new AbortController();
      const { signal } = leave;
      for (const sign of signs)
        addEventListener(
          sign,
          (event) => {
            const isPress = event.type === 'mousedown' && event.target !== document.documentElement;
            if (!isPress && !(event instanceof KeyboardEvent && !keys.test(event.key)))
              leave.abort();
          },
          { signal, passive: true },
        );
      const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
      scroll(calm ? 'instant' : 'smooth');
    },
    /** Once there is something to see. */
    arrived() {
      const { signal } = leave;
      setTimeout(() => {
        if (!signal.aborted) scroll('instant');
        leave.abort();
      }, patience);
    },
  };
}

/** What sticks to the top of the window covers this much of it, in pixels. */
const headHeight = (): number =>
  Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
