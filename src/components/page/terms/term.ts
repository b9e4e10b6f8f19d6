import { loadStrings, t } from '../../../strings/translate.ts';
import { pathOf } from '../../address.ts';
import { adopt } from '../../adopt.ts';
import { make } from '../../dom.ts';
import rules from './term.css?inline';

interface Entry {
  readonly definition: string;
  readonly anchor: string;
  readonly es: { readonly definition: string };
}

const glossary = Object.values(
  import.meta.glob<Entry>('../../../content/glossary/*.json', { eager: true, import: 'default' }),
);

/** Time to move the pointer from the term to its card, in milliseconds. */
const graceMs = 250;
const gap = 6;

const cards = new Map<HTMLElement, HTMLElement>();

/** Shows the definition of the term that a link stands for, beside it, until pointer and focus have left or Esc. */
export async function act(part: HTMLElement): Promise<void> {
  await loadStrings(document.documentElement.lang);
  const card = cards.get(part) ?? build(part);
  // While it was loaded, the reader may have gone on.
  if (!card || card.matches(':popover-open') || !isAt(part)) return;
  card.showPopover();
  place(card, part.getClientRects()[0] ?? part.getBoundingClientRect());
}

function build(part: HTMLElement): HTMLElement | undefined {
  const link = part as HTMLAnchorElement;
  const entry = glossary.find(({ anchor }) => `#${anchor}` === link.hash);
  if (!entry) return undefined;
  if (cards.size === 0) adopt(rules);
  const id = `term-${entry.anchor}`;
  const card = make(
    'div',
    { popover: '', class: 'term-card', id, 'data-pagefind-ignore': '' },
    make('p', {}, (isSpanish(link) ? entry.es : entry).definition),
    make('a', { href: link.href }, t('page.more')),
  );
  link.setAttribute('aria-describedby', id);
  link.after(card);
  cards.set(link, card);
  leaving(link, card);
  return card;
}

/** The language of the page of terms that a link leads to is that of the text it stands in. */
const isSpanish = (link: HTMLAnchorElement) => pathOf(link.pathname).startsWith('/es/');

const isAt = (element: HTMLElement) => element.matches(':hover, :focus-within');

/**
 * Hides the card when neither pointer nor focus is at the term or in its card. Focus leaves at once, as the next stop may
 * stand under the card. Esc is the browser's own.
 */
function leaving(link: HTMLElement, card: HTMLElement): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hideAfter = (ms: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (![link, card].some(isAt)) card.hidePopover();
    }, ms);
  };
  for (const element of [link, card]) {
    element.addEventListener('pointerenter', () => clearTimeout(timer));
    element.addEventListener('pointerleave', ({ pointerType }) => {
      if (pointerType !== 'touch') hideAfter(graceMs);
    });
    element.addEventListener('focusout', () => hideAfter(0));
  }
}

/** Below the term, or above it where there is no room; within the window. */
function place(card: HTMLElement, term: DOMRect): void {
  const { width, height } = card.getBoundingClientRect();
  const above = term.bottom + gap + height > innerHeight;
  const top = above ? term.top - gap - height : term.bottom + gap;
  const left = Math.max(16, Math.min(term.left, document.documentElement.clientWidth - width - 16));
  card.style.top = `${top + scrollY}px`;
  card.style.left = `${left + scrollX}px`;
}
