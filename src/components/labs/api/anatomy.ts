import { parts } from '../../../labs/api/parts.ts';
import { spans } from '../../../labs/api/set-by.ts';
import { whereKey } from '../../../labs/api/words.ts';
import { t } from '../../../strings/translate.ts';
import { part } from '../../dom.ts';
import { createCodeLines } from './code-lines.ts';

/** Explains the part of the request that a reader turns to, and marks the lines that set it. One is chosen from the start. */
export function createAnatomy(root: HTMLElement, signal: AbortSignal) {
  const code = createCodeLines(root);
  const request = root.querySelector<HTMLElement>('.request') ?? root;
  const partOf = (button: HTMLElement | null) =>
    parts.find(({ id }) => id === button?.dataset.explains);
  let pinned = request.querySelector<HTMLElement>('[data-shown]');
  let shown = partOf(pinned);

  const showLines = () => {
    if (!shown) return;
    const { language, found } = code.mark(shown);
    const { label, sender = '' } = language;
    const values = { lines: spans(found.lines), language: label, sender };
    part(root, 'said-where').textContent = t(whereKey(shown.id, language, found), values);
  };

  const show = (button: HTMLElement) => {
    shown = partOf(button);
    for (const each of request.querySelectorAll<HTMLElement>('[data-explains]'))
      each.toggleAttribute('data-shown', each === button);
    const says = document.getElementById(button.getAttribute('aria-describedby') ?? '');
    part(root, 'said-part').textContent = says?.previousElementSibling?.textContent ?? '';
    part(root, 'said-text').textContent = says?.textContent ?? '';
    showLines();
  };

  /** What was pressed or has the focus stays when the pointer leaves. */
  const pin = (button: HTMLElement) => {
    pinned = button;
    show(button);
  };

  root.addEventListener('tab-change', showLines, { signal });
  request.addEventListener('focusin', ({ target }) => withButton(target, pin), { signal });
  request.addEventListener(
    'pointerover',
    ({ target, pointerType }) => pointerType === 'mouse' && withButton(target, show),
    { signal },
  );
  request.addEventListener('pointerleave', () => pinned && show(pinned), { signal });

  // What loaded this module may have been a part already.
  const first = request.querySelector<HTMLElement>('[data-explains]:is(:focus, :hover)');
  if (first) show(first);
  else showLines();

  return { pin };
}

function withButton(target: EventTarget | null, then: (button: HTMLElement) => void): void {
  const button = target instanceof Element && target.closest<HTMLElement>('[data-explains]');
  if (button) then(button);
}
