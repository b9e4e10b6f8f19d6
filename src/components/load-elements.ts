import { sayNotLoaded, unsayNotLoaded } from './not-loaded.ts';

/** What a reader may do to a live part before its element is there. */
const signs = ['click', 'focusin', 'input', 'change', 'keydown'] as const;

interface Early {
  readonly event: Event;
  readonly live: HTMLElement;
  /** What the field held then: an element that begins shows its own state in its fields. */
  readonly held: object;
}
const early: Early[] = [];

let isLoading = false;

/** Defines the elements of the live parts. What fails is tried again at the next sign. */
function load(): void {
  if (isLoading) return;
  isLoading = true;
  import('./elements.ts').then(repeat, () => {
    isLoading = false;
    for (const { live } of early) sayNotLoaded(live);
  });
}

function keep(event: Event): void {
  const { target } = event;
  const live = target instanceof Element && target.closest<HTMLElement>('.live:not(:defined)');
  if (!live) return;
  // A link or a box would be pressed a second time by the browser too.
  if (event.type === 'click' && !target.closest('button')) return;
  early.push({
    event,
    live,
    held: event.type === 'input' ? heldBy(target as HTMLInputElement) : {},
  });
  load();
}

function heldBy({ type, value, checked }: HTMLInputElement): object {
  if (type === 'file') return {};
  return type === 'checkbox' ? { checked } : { value };
}

/** Does again what came early. */
function repeat(): void {
  for (const sign of signs) removeEventListener(sign, keep);
  unsayNotLoaded();
  for (const { event, held } of early.splice(0)) {
    Object.assign(event.target ?? {}, held);
    event.target?.dispatchEvent(new (event.constructor as typeof Event)(event.type, event));
  }
}

for (const sign of signs) addEventListener(sign, keep);
// What the page says comes before what it can do.
new PerformanceObserver(load).observe({ type: 'paint', buffered: true });
// Firefox 153 reports no paint entries after a reload that restores form values.
addEventListener('load', () => setTimeout(load, 500));
