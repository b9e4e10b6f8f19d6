import { parseBaseUrl } from '../../connection/base-url.ts';
import type { Connection } from '../../connection/store.ts';
import type { Translate } from '../../strings/translator.ts';
import { part } from '../dom.ts';
import { withHost } from '../host.ts';
import type { ConnectionWord } from './words.ts';

/** Shows the row in which a reader types a base URL and confirms its host. Only `/playground/` has one. */
export function createCustomView(root: HTMLElement, t: Translate<ConnectionWord>) {
  const row = part(root, 'custom');
  const url = part<HTMLInputElement>(root, 'custom-url');
  const use = part(root, 'use');
  const note = part(root, 'custom-problem');

  /** Names the host that would be confirmed, or what is wrong with what was typed so far. */
  const typed = (text: string) => {
    const parsed = parseBaseUrl(text);
    use.hidden = !parsed.ok;
    if (parsed.ok) {
      const { host } = parsed.value;
      use.replaceChildren(...withHost(t('connection.use', { host }), host));
    }
    const problem = parsed.ok || !text.trim() ? '' : t(parsed.problem);
    url.toggleAttribute('aria-invalid', Boolean(problem));
    note.textContent = problem || t('connection.confirmFirst');
  };

  const show = ({ choice, baseUrl }: Connection) => {
    row.hidden = choice !== 'custom';
    if (row.hidden || !baseUrl) return typed(url.value);
    if (url.value.replace(/\/+$/, '') !== baseUrl.href) url.value = baseUrl.href;
    use.hidden = true;
    const { host } = baseUrl;
    note.replaceChildren(...withHost(t('connection.confirmed', { host }), host));
  };

  return { show, typed };
}
