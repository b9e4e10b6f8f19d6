import { copy } from '../../copy.ts';
import type { Lab } from '../lab.ts';

/** Marks the part of a command that is pointed at or focused, together with what it means. */
export function mount(root: HTMLElement): Lab {
  const leave = new AbortController();
  const { signal } = leave;
  const at: Attention = {
    pointed: lineOf(root.querySelector('[data-of]:hover')),
    focused: lineOf(document.activeElement),
  };
  const turn = (change: Partial<Attention>) => mark(root, Object.assign(at, change));
  const listen = (type: string, change: (target: EventTarget | null) => Partial<Attention>) =>
    root.addEventListener(type, ({ target }) => turn(change(target)), { signal });
  // A page that scrolls under a pointer at rest moves nothing; what is focused then counts.
  listen('pointermove', (target) => ({ pointed: lineOf(target) }));
  listen('pointerleave', () => ({ pointed: undefined }));
  listen('focusin', (target) => ({ pointed: undefined, focused: lineOf(target) }));
  listen('focusout', () => ({ focused: undefined }));
  root.addEventListener('click', goToLine, { signal });
  turn({});
  return {
    do: (_, button) =>
      void copy(button.parentElement?.querySelector('pre')?.textContent ?? '', button),
    end: () => leave.abort(),
  };
}

/** What a reader turns to: two ids of lines. */
interface Attention {
  pointed: string | undefined;
  focused: string | undefined;
}

/** The id of the line that explains what an event came from. */
const lineOf = (target: EventTarget | null): string | undefined =>
  target instanceof Element ? target.closest<HTMLElement>('[data-of]')?.dataset.of : undefined;

function mark(root: HTMLElement, { pointed, focused }: Attention): void {
  for (const each of root.querySelectorAll<HTMLElement>('[data-of]'))
    each.classList.toggle('marked', each.dataset.of === (pointed ?? focused));
}

/** As the link would, without a jump where the line is in view already, and without a new address. */
function goToLine(event: Event): void {
  const link = event.target instanceof Element && event.target.closest('a[data-of]');
  const line = link && document.getElementById(lineOf(link) ?? '');
  if (!line) return;
  event.preventDefault();
  line.focus({ preventScroll: true });
  line.scrollIntoView({ block: 'nearest' });
}
