import { loadStrings } from '../../../strings/translate.ts';
import { copy } from '../../copy.ts';

let mounted: Promise<void> | undefined;

/** The first call in use, made once a page; made anew after a failure to load. */
export const mount = (root: HTMLElement): Promise<void> => {
  mounted ??= loadStrings(document.documentElement.lang).then(
    () => watch(root),
    (error) => {
      mounted = undefined;
      throw error;
    },
  );
  return mounted;
};

/** Copies the call beside a button, if it is a button that was pressed. */
export function press(target: EventTarget | null): void {
  const button = target instanceof Element && target.closest('button');
  if (!button) return;
  const code = button.parentElement?.querySelector('pre')?.textContent;
  if (code) void copy(code, button);
}

/** Marks the part of a command that is pointed at or focused, together with what it means. */
function watch(root: HTMLElement): void {
  const at: Attention = {
    pointed: lineOf(root.querySelector('[data-of]:hover')),
    focused: lineOf(document.activeElement),
  };
  const turn = (change: Partial<Attention>) => mark(root, Object.assign(at, change));
  const listen = (type: string, change: (target: EventTarget | null) => Partial<Attention>) =>
    root.addEventListener(type, ({ target }) => turn(change(target)));
  // A page that scrolls under a pointer at rest moves nothing; what is focused then counts.
  listen('pointermove', (target) => ({ pointed: lineOf(target) }));
  listen('pointerleave', () => ({ pointed: undefined }));
  listen('focusin', (target) => ({ pointed: undefined, focused: lineOf(target) }));
  listen('focusout', () => ({ focused: undefined }));
  root.addEventListener('click', goToLine);
  turn({});
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
