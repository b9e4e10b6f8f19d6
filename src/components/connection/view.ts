import { type Connection, isSandbox } from '../../connection/store.ts';
import { part } from '../dom.ts';
import { createCustomView } from './custom-view.ts';

/** Shows the connection in its card. */
export function createConnectionView(root: HTMLElement) {
  const choice = part<HTMLSelectElement>(root, 'choice');
  const key = part<HTMLInputElement>(root, 'key');
  const keep = part<HTMLInputElement>(root, 'keep');
  const custom = root.dataset.custom === undefined ? undefined : createCustomView(root);
  let lastPlace = '';

  const say = (words: string) => {
    part(root, 'verdict').textContent = words;
  };

  const show = (now: Connection) => {
    choice.value = now.choice;
    custom?.show(now);
    const ownKey = isSandbox(now) ? '' : now.key;
    if (key.value.trim() !== ownKey) key.value = ownKey;
    key.disabled = isSandbox(now) || !now.baseUrl;
    key.placeholder = isSandbox(now) ? 'not needed' : '';
    keep.checked = now.keep;
    part(root, 'words').textContent = wordsFor(now);
    if (now.key) part(root, 'problem').hidden = true;
    const place = `${now.choice} ${now.baseUrl?.href}`;
    if (lastPlace && lastPlace !== place) say('');
    lastPlace = place;
  };

  /** Says what a run lacks, beside its field, and goes there. */
  const need = (now: Connection) => {
    if (!now.baseUrl) return custom?.focus();
    part(root, 'problem').hidden = false;
    key.focus();
  };

  return { show, say, need, typed: (url: string) => custom?.typed(url) };
}

function wordsFor(now: Connection): string {
  if (isSandbox(now)) return 'The sandbox answers inside this page. Nothing leaves your browser.';
  if (!now.baseUrl) return 'No key is taken until the host is confirmed.';
  const where = now.keep
    ? 'The key stays in this tab until you close it (a duplicate of the tab gets a copy)'
    : 'The key stays in this page';
  return `${where} and goes only to ${now.baseUrl.host}. Use one with a spending limit.`;
}
