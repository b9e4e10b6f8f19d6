import { loadStrings, t } from '../../../strings/translate.ts';
import { outsideText } from '../../../text/outside-text.ts';
import { pathOf } from '../../address.ts';
import { pathWords } from './path-words.ts';

const longest = 80;

const words = pathWords(pathOf(location.pathname)).slice(0, longest).toWellFormed();
const button = document.querySelector<HTMLButtonElement>('.search-missing');

if (button && words) {
  await loadStrings(document.documentElement.lang);
  button.textContent = t('page.searchFor', { words: outsideText(words) });
  button.hidden = false;
  button.addEventListener('click', search);
}

/** Opens the search of the site with the words filled in, once its field is there: it is loaded when the page is idle. */
function search(event: Event): void {
  // The search closes on any press outside of it, and this one would be the first.
  event.stopPropagation();
  document.querySelector<HTMLButtonElement>('button[data-open-modal]')?.click();
  const box = document.querySelector('#starlight__search');
  const fill = () => {
    const field = box?.querySelector('input');
    if (!field) return false;
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.focus();
    return true;
  };
  if (!box || fill()) return;
  const watch = new MutationObserver(() => fill() && watch.disconnect());
  watch.observe(box, { childList: true, subtree: true });
}
