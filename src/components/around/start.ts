/** What carries out an intent, loaded when a reader first shows it. */
export interface Act {
  act(part: HTMLElement): void;
}

// On every page, so it does no more than tell what a reader wants. What an element is there for says its `data-act`.
const acts: Readonly<Record<string, () => Promise<Act>>> = {
  copy: () => import('./copy-page.ts'),
  keys: () => import('./keys.ts'),
};

const act = (name = '', part: HTMLElement) =>
  void acts[name]?.().then((loaded) => loaded.act(part));

addEventListener('click', ({ target }) => {
  const part = target instanceof Element && target.closest<HTMLElement>('[data-act]');
  if (part) act(part.dataset.act, part);
});

addEventListener('keydown', ({ key, target }) => {
  const typing =
    target instanceof Element && target.matches('input, textarea, select, [contenteditable] *');
  if (key === '?' && !typing) act('keys', document.body);
});
