import { find } from '../../dom.ts';

/**
 * Says where code is higher than its frame: by a fade at its end, and by a button that shows all of it, and less again. What
 * fits has neither.
 */
export function bindAllLines(root: HTMLElement, signal: AbortSignal): void {
  const button = find(root, 'all-lines');
  const all = [...root.querySelectorAll<HTMLElement>('pre[data-part^="code-"]')];
  if (!button) return;
  const shown = () => all.find(({ clientHeight }) => clientHeight > 0);
  const fade = () => {
    for (const pre of all) pre.toggleAttribute('data-cut', pre === shown() && !isAtEnd(pre));
  };
  const set = (isWhole: boolean) => {
    if (root.hasAttribute('data-whole') === isWhole) return;
    root.toggleAttribute('data-whole', isWhole);
    button.setAttribute('aria-expanded', `${isWhole}`);
  };
  const look = () => {
    const wasWhole = root.hasAttribute('data-whole');
    const pre = shown();
    // Measured in its frame: the code of another tab, or after a change, may fit.
    set(false);
    const isCut = pre !== undefined && pre.scrollHeight > pre.clientHeight + 1;
    set(wasWhole && isCut);
    if (button.hidden === isCut) button.hidden = !isCut;
    fade();
  };
  button.addEventListener(
    'click',
    () => {
      set(!root.hasAttribute('data-whole'));
      fade();
      button.scrollIntoView({ block: 'nearest' });
    },
    { signal },
  );
  root.addEventListener('scroll', fade, { signal, capture: true, passive: true });

  let frame = 0;
  const lookSoon = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(look);
  };
  const [sizes, texts] = [new ResizeObserver(lookSoon), new MutationObserver(lookSoon)];
  for (const pre of all) {
    sizes.observe(pre);
    texts.observe(pre, { childList: true, characterData: true, subtree: true });
  }
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    texts.disconnect();
  });
}

const isAtEnd = ({ scrollTop, clientHeight, scrollHeight }: HTMLElement): boolean =>
  scrollTop + clientHeight >= scrollHeight - 1;
