import { loadStrings, t } from '../../../strings/translate.ts';
import { adopt } from '../../adopt.ts';
import { make } from '../../dom.ts';
import rules from './keys.css?inline';

/** Keys of a row, and what they do. `Mod` is Ctrl, on a Mac ⌘. */
const rows = [
  [['?'], 'page.keysHelp'],
  [['Mod', 'K'], 'page.keysSearch'],
  [['Mod', 'Enter'], 'page.keysRun'],
  [['←', '→', 'Home', 'End'], 'page.keysTabs'],
  [['Tab'], 'page.keysTab'],
  [['Esc'], 'page.keysClose'],
] as const;

const stored = 'keys-help';

/** Whether `?` does nothing, as speech control may type it by chance. Where storage is refused, until the page is left. */
let isOff = (() => {
  try {
    return localStorage.getItem(stored) === 'off';
  } catch {
    return false;
  }
})();

function switchOff(off: boolean): void {
  isOff = off;
  try {
    localStorage.setItem(stored, off ? 'off' : 'on');
  } catch {
    // It holds for this page.
  }
}

let dialog: HTMLDialogElement | undefined;

/** Opens the list of keys. `part` is the button for it, or the page where `?` was pressed. */
export async function act(part: HTMLElement): Promise<void> {
  if (part === document.body && isOff) return;
  await loadStrings(document.documentElement.lang);
  dialog ??= build();
  if (!dialog.open) dialog.showModal();
}

function build(): HTMLDialogElement {
  adopt(rules);
  const title = make('h2', { id: 'keys-title' }, t('page.keysTitle'));
  const list = make('dl');
  for (const [keys, meaning] of rows) {
    const caps = keys.flatMap((key, at) => [at > 0 ? ' ' : '', make('kbd', {}, nameOf(key))]);
    list.append(make('div', {}, make('dt', {}, ...caps), make('dd', {}, t(meaning))));
  }
  const box = make('input', { type: 'checkbox' });
  box.checked = !isOff;
  box.addEventListener('change', () => switchOff(!box.checked));
  const close = make('button', { type: 'button' }, t('page.close'));
  const made = make(
    'dialog',
    { class: 'keys-help', 'aria-labelledby': title.id },
    title,
    list,
    make('label', {}, box, ` ${t('page.keysOn')}`),
    close,
  );
  close.addEventListener('click', () => made.close());
  made.addEventListener('click', ({ target }) => target === made && made.close());
  document.body.append(made);
  return made;
}

const mac = /Mac|iPhone|iPad/.test(navigator.platform);
const nameOf = (key: string) => (key === 'Mod' ? (mac ? '⌘' : 'Ctrl') : key);
