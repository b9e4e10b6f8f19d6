/** What carries out an intent, loaded when a reader first shows it. */
export interface Act {
  act(part: HTMLElement): unknown;
}

// On every page, so it does no more than tell what a reader wants. What an element is there for says its `data-act`.
const acts: Readonly<Record<string, () => Promise<Act>>> = {
  arrive: () => import('./arrive.ts'),
  copy: () => import('./actions/copy-page.ts'),
  keys: () => import('./keyboard/keys.ts'),
  run: () => import('./run-block/act.ts'),
  term: () => import('./terms/term.ts'),
  zoom: () => import('./zoom/zoom.ts'),
};

const act = (name = '', part: HTMLElement) =>
  // What does not load does nothing, which a button may say beside it; the next press tries anew.
  void acts[name]?.().then(
    (loaded) => loaded.act(part),
    () => {
      const { notLoaded } = part.dataset;
      if (notLoaded) part.parentElement?.lastElementChild?.replaceChildren(notLoaded);
    },
  );

/** Goes along to where a link within the page leads. */
const arrive = () => location.hash && act('arrive', document.body);
addEventListener('hashchange', arrive);
arrive();

const partOf = ({ target }: Event) =>
  target instanceof Element ? target.closest<HTMLElement>('[data-act]') : null;

// A link is followed as any other, save where a finger has no other way to ask for more.
addEventListener('click', (event) => {
  const { target } = event;
  // Once more to the same place is no change of the address.
  if (target instanceof Element && target.closest('a')?.href === location.href) arrive();
  const part = partOf(event);
  if (!part) return;
  if (part.dataset.act === 'term') {
    if (!matchMedia('(hover: none)').matches) return;
  } else if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (part.localName === 'a') event.preventDefault();
  // A double click is meant as one.
  if (event.detail < 2) act(part.dataset.act, part);
});

for (const intent of ['pointerover', 'focusin']) {
  addEventListener(intent, (event) => {
    const part = partOf(event);
    const touch = (event as PointerEvent).pointerType === 'touch';
    if (part?.dataset.act === 'term' && !touch) act('term', part);
  });
}

addEventListener('keydown', ({ key, target }) => {
  const typing =
    target instanceof Element && target.matches('input, textarea, select, [contenteditable] *');
  if (key === '?' && !typing) act('keys', document.body);
});
