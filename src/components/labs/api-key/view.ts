import { keyVariableAt } from '../../../api/providers/index.ts';
import { type Connection, isSandbox } from '../../../connection/store.ts';
import { flawIn } from '../../../labs/api-key/flaws.ts';
import { maskOf } from '../../../labs/api-key/mask.ts';
import { foreignOwner } from '../../../labs/api-key/prefixes.ts';
import { shellsFor, uses } from '../../../labs/api-key/shells.ts';
import { t } from '../../../strings/translate.ts';
import { part } from '../../dom.ts';

/** Shows the key of the page's connection in the card of the lab: never more of it than its mask. */
export function createApiKeyView(root: HTMLElement) {
  const write = (name: string, words: string) => {
    const line = part(root, name);
    if (line.textContent !== words) line.textContent = words;
  };

  const show = (now: Connection) => {
    const { baseUrl, keep } = now;
    const key = isSandbox(now) ? '' : now.key;
    write('key-shown', wordsFor(now));
    part(root, 'goes').hidden = !key;
    part(root, 'kept').hidden = !key;
    part(root, 'go').hidden = Boolean(key);
    if (key && baseUrl) {
      write('origin', t('apiKeyLab.goesTo', { origin: baseUrl.origin }));
      write('header', `Authorization: Bearer ${maskOf(key)}`);
      write('kept-words', t(keep ? 'apiKeyLab.keptTab' : 'apiKeyLab.keptPage'));
    } else {
      write('header', '');
    }
    write('check-note', key && baseUrl ? t('apiKeyLab.checkNote', { host: baseUrl.host }) : '');
    if (baseUrl) showCommands(keyVariableAt(baseUrl.href));
    showFlaw(now, key);
  };

  /** The commands set the variable in which the code beside them looks. */
  const showCommands = (keyVariable: string) => {
    for (const shell of shellsFor(keyVariable))
      for (const use of uses) write(`command-${shell.id}-${use}`, shell[use]);
  };

  const showFlaw = ({ baseUrl }: Connection, key: string) => {
    const flaw = key ? flawIn(key) : undefined;
    const owner = baseUrl && foreignOwner(key, baseUrl.origin);
    const foreign = owner ? t('apiKeyLab.foreign', { owner, host: baseUrl.host }) : '';
    const words = flaw ? t(`apiKeyLab.flaw.${flaw.id}`) : foreign;
    part(root, 'flaw').hidden = !words;
    write('flaw-words', words);
    part(root, 'mend').hidden = flaw?.fix === undefined;
  };

  return { show, tell: (words: string) => write('verdict', words) };
}

function wordsFor(now: Connection): string {
  if (isSandbox(now)) return t('apiKeyLab.sandbox');
  const { key, baseUrl } = now;
  if (key) return t('apiKeyLab.shown', { mask: maskOf(key), length: key.length });
  return baseUrl ? t('apiKeyLab.noneAt', { host: baseUrl.host }) : t('apiKeyLab.none');
}
