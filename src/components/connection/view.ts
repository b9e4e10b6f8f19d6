import { type Connection, isSandbox } from '../../connection/store.ts';
import type { Say } from '../../strings/fill.ts';
import { part } from '../dom.ts';
import { withHost } from '../host.ts';
import { createCustomView } from './custom-view.ts';
import type { ConnectionWord } from './words.ts';

/** Shows the connection in its card. */
export function createConnectionView(root: HTMLElement, words: Say<ConnectionWord>) {
  const choice = part<HTMLSelectElement>(root, 'choice');
  const key = part<HTMLInputElement>(root, 'key');
  const keep = part<HTMLInputElement>(root, 'keep');
  const custom = root.dataset.custom === undefined ? undefined : createCustomView(root, words);
  let last = '';
  let host = '';

  const say = (text: string) => {
    part(root, 'verdict').replaceChildren(...withHost(text, host));
  };

  const show = (now: Connection) => {
    choice.value = now.choice;
    host = now.baseUrl?.host ?? '';
    custom?.show(now);
    const ownKey = isSandbox(now) ? '' : now.key;
    if (key.value.trim() !== ownKey) key.value = ownKey;
    key.disabled = isSandbox(now) || !now.baseUrl;
    key.placeholder = isSandbox(now) ? words('connection.keyNotNeeded') : '';
    keep.checked = now.keep;
    part(root, 'words').replaceChildren(...withHost(whereKeyGoes(now, words), host));
    if (now.key) part(root, 'problem').hidden = true;
    // What was said of one key or host does not stand beside another.
    const told = `${now.choice} ${now.baseUrl?.href} ${now.key}`;
    if (last && last !== told) say('');
    last = told;
  };

  /** Says what a run lacks, beside its field, and goes there. */
  const need = (now: Connection) => {
    if (!now.baseUrl) return custom?.focus();
    part(root, 'problem').hidden = false;
    key.focus();
  };

  return { show, say, need, typed: (url: string) => custom?.typed(url) };
}

function whereKeyGoes(now: Connection, words: Say<ConnectionWord>): string {
  if (isSandbox(now)) return words('connection.nothingLeaves');
  if (!now.baseUrl) return words('connection.noKeyYet');
  const key = now.keep ? 'connection.keyInTab' : 'connection.keyInPage';
  return words(key, { host: now.baseUrl.host });
}
