import { localAt } from '../../api/providers/index.ts';
import { type Connection, heldKey, isSandbox, takesKey } from '../../connection/store.ts';
import type { Translate } from '../../strings/translator.ts';
import { part } from '../dom.ts';
import { withHost } from '../host.ts';
import { createCustomView } from './custom-view.ts';
import type { ConnectionWord } from './words.ts';

/** Shows the connection in its card. */
export function createConnectionView(root: HTMLElement, t: Translate<ConnectionWord>) {
  const choice = part<HTMLSelectElement>(root, 'choice');
  const key = part<HTMLInputElement>(root, 'key');
  const keep = part<HTMLInputElement>(root, 'keep');
  const custom = root.dataset.custom === undefined ? undefined : createCustomView(root, t);
  /** What the field says while the sandbox is chosen. */
  const invitation = key.placeholder;
  const fieldName = key.labels?.[0]?.textContent.trim() ?? '';
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
    key.disabled = !now.baseUrl || !takesKey(now);
    if (isSandbox(now)) key.placeholder = invitation;
    else key.placeholder = takesKey(now) ? fieldName : t('connection.noKeyTaken');
    keep.checked = now.keep;
    const held = heldKey() !== '';
    if (held || !isSandbox(now)) delete root.dataset.brief;
    for (const name of ['with-key', 'with-keep', 'key-sent']) part(root, name).hidden = !held;
    part(root, 'check').hidden = !ownKey;
    part(root, 'words').replaceChildren(...withHost(whereKeyGoes(now, t), host));
    // What was said of one key or host does not stand beside another.
    const told = `${now.choice} ${now.baseUrl?.href} ${now.key}`;
    if (last && last !== told) say('');
    last = told;
  };

  return { show, say, typed: (url: string) => custom?.typed(url) };
}

function whereKeyGoes(now: Connection, t: Translate<ConnectionWord>): string {
  if (isSandbox(now)) return t('connection.nothingLeaves');
  if (!now.baseUrl) return t('connection.noKeyYet');
  if (!takesKey(now))
    return t('connection.onThisComputer', { provider: localAt(now.baseUrl.href)?.name ?? '' });
  const key = now.keep ? 'connection.keyInTab' : 'connection.keyInPage';
  return t(key, { host: now.baseUrl.host });
}
