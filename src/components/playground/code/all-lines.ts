import { find } from '../../dom.ts';

/**
 * Looks where code is higher than its frame: there it fades at its end, and a button shows all of it, and less again. What
 * fits has neither. What the page is built with is a guess by the number of lines.
 */
export function createAllLines(root: HTMLElement) {
  const button = find(root, 'all-lines');
  const all = [...root.querySelectorAll<HTMLElement>('pre[data-part^="code-"]')];
  const shown = () => all.find(({ clientHeight }) => clientHeight > 0);
  const fade = () => {
    const pre = shown();
    pre?.toggleAttribute('data-cut', !isAtEnd(pre));
  };
  const set = (isWhole: boolean) => {
    if (root.hasAttribute('data-whole') === isWhole) return;
    root.toggleAttribute('data-whole', isWhole);
    button?.setAttribute('aria-expanded', `${isWhole}`);
  };
  const look = () => {
    const wasWhole = root.hasAttribute('data-whole');
    const pre = shown();
    // Measured in its frame: the code of another tab, or after a change, may fit.
    set(false);
    const isCut = pre !== undefined && pre.scrollHeight > pre.clientHeight + 1;
    set(wasWhole && isCut);
    if (button && button.hidden === isCut) button.hidden = !isCut;
    fade();
  };
  let frame = 0;
  const lookSoon = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(look);
  };
  const [sizes, texts] = [new ResizeObserver(lookSoon), new MutationObserver(lookSoon)];
  for (const pre of all) {
    sizes.observe(pre);
    texts.observe(pre, { childList: true, characterData: true, subtree: true });
    pre.addEventListener('scroll', fade, { passive: true });
  }

  return {
    toggle() {
      set(!root.hasAttribute('data-whole'));
      fade();
      button?.scrollIntoView({ block: 'nearest' });
    },
    end() {
      sizes.disconnect();
      texts.disconnect();
    },
  };
}

const isAtEnd = ({ scrollTop, clientHeight, scrollHeight }: HTMLElement): boolean =>
  scrollTop + clientHeight >= scrollHeight - 1;
