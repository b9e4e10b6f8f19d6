import { type Found, find } from '../../../labs/base64/found.ts';
import { findInWorker } from '../../../labs/base64/reader.ts';
import { t } from '../../../strings/translate.ts';
import { part } from '../../dom.ts';
import { createDecoded, shownCharacters } from './decoded.ts';
import type { Drawn } from './drawn.ts';
import { showProblem } from './problem.ts';
import { createSource, longest } from './source.ts';

/** The largest file of Base64 that is read, in bytes: 20 MB are 28 as Base64, and lines may be broken. */
const maxCode = 32 * 2 ** 20;

/** The way back from Base64 or a data URL. `show` gets what is to be drawn, and a sentence about it; `result` what was decoded. */
export function createDecode(
  panel: HTMLElement,
  result: HTMLElement,
  show: (drawn: Drawn | undefined, words: string) => void,
  signal: AbortSignal,
) {
  let turn = 0;
  const source = createSource(panel, () => void update(), signal);
  const decoded = createDecoded(result);
  const problem = part(panel, 'problem');

  const refuse = (words: string) => {
    problem.textContent = words;
    show(undefined, words);
  };

  const take = (found: Found) => {
    if ('problem' in found) {
      source.field.setAttribute('aria-invalid', 'true');
      source.field.setAttribute('aria-describedby', problem.id);
      show(undefined, showProblem(problem, found, source.file() ? undefined : source.field));
      return;
    }
    const { bytes, alphabet, missing, head } = found;
    const style = { alphabet: alphabet ?? 'standard', padding: missing === 0 } as const;
    const words = bytes.length ? decoded.show(found) : '';
    show(
      { head: bytes, size: bytes.length, style, url: head || undefined, urlStyle: style },
      words,
    );
  };

  async function update(): Promise<void> {
    const mine = ++turn;
    const file = source.file();
    decoded.clear();
    problem.replaceChildren();
    for (const name of ['aria-invalid', 'aria-describedby']) source.field.removeAttribute(name);
    if (file && file.size > maxCode)
      return refuse(t('base64.problem.large', { limit: maxCode / 2 ** 20 }));
    const large = file ?? (source.text().length > longest ? new Blob([source.text()]) : undefined);
    if (!large) return take(find(source.text(), shownCharacters));
    show(undefined, t('base64.working'));
    const found = await findInWorker(large, shownCharacters).catch(() => undefined);
    if (mine !== turn) return;
    if (found) take(found);
    else refuse(t('base64.problem.unreadable'));
  }

  return { source, update, end: decoded.clear };
}
