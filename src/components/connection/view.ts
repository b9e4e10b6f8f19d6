import { parseBaseUrl } from '../../connection/base-url.ts';
import { type Connection, isSandbox } from '../../connection/store.ts';
import { part } from '../dom.ts';

/** Shows the connection in its card. */
export function createConnectionView(root: HTMLElement) {
  const choice = part<HTMLSelectElement>(root, 'choice');
  const key = part<HTMLInputElement>(root, 'key');
  const keep = part<HTMLInputElement>(root, 'keep');
  const customUrl = part<HTMLInputElement>(root, 'custom-url');
  const use = part(root, 'use');
  const say = (words: string) => {
    part(root, 'verdict').textContent = words;
  };

  /** Names the host that would be confirmed, or what is wrong with what was typed so far. */
  const typed = (url: string) => {
    const parsed = parseBaseUrl(url);
    use.hidden = !parsed.ok;
    if (parsed.ok) use.textContent = `Use ${parsed.value.host}`;
    const problem = parsed.ok || !url.trim() ? '' : parsed.problem;
    customUrl.toggleAttribute('aria-invalid', Boolean(problem));
    part(root, 'custom-problem').textContent =
      problem || 'The key field opens once you confirm the host that calls go to.';
  };

  let lastPlace = '';
  const show = (now: Connection) => {
    choice.value = now.choice;
    part(root, 'custom').hidden = now.choice !== 'custom';
    if (now.choice === 'custom' && now.baseUrl) {
      if (customUrl.value.replace(/\/+$/, '') !== now.baseUrl.href)
        customUrl.value = now.baseUrl.href;
      use.hidden = true;
      part(root, 'custom-problem').textContent = `Confirmed: calls go to ${now.baseUrl.host}.`;
    } else typed(customUrl.value);
    const ownKey = isSandbox(now) ? '' : now.key;
    if (key.value.trim() !== ownKey) key.value = ownKey;
    key.disabled = isSandbox(now) || !now.baseUrl;
    key.placeholder = isSandbox(now) ? 'not needed' : '';
    keep.checked = now.keep;
    part(root, 'words').textContent = wordsFor(now);
    if (now.key || isSandbox(now)) part(root, 'problem').hidden = true;
    const place = `${now.choice} ${now.baseUrl?.href}`;
    if (lastPlace && lastPlace !== place) say('');
    lastPlace = place;
  };

  /** Says what a run lacks, beside its field, and goes there. */
  const need = (now: Connection) => {
    if (!now.baseUrl) {
      typed(customUrl.value);
      (use.hidden ? customUrl : use).focus();
      return;
    }
    part(root, 'problem').hidden = false;
    key.focus();
  };

  return { show, say, typed, need };
}

function wordsFor(now: Connection): string {
  if (isSandbox(now)) return 'The sandbox answers inside this page. Nothing leaves your browser.';
  if (!now.baseUrl) return 'No key is taken until the host is confirmed.';
  const where = now.keep
    ? 'The key stays in this tab until you close it (a duplicate of the tab gets a copy)'
    : 'The key stays in this page';
  return `${where} and goes only to ${now.baseUrl.host}. Use one with a spending limit.`;
}
