import { grouped } from '../strings/number.ts';
import { t } from '../strings/translate.ts';
import { showInvisible, wholeEnd } from './invisible.ts';

/** The most that is shown of such a text, in characters: more of it could fill the page. */
const longest = 2000;

/**
 * A text of a server, a file or a link as a reader is to see it: what is invisible in it marked, and of a long one the
 * beginning, with the rest counted. Every such text that stands among the page's own words goes through here.
 */
export function outsideText(text: string, most = longest): string {
  if (text.length <= most) return showInvisible(text, t);
  const end = wholeEnd(text, most);
  const beginning = showInvisible(text.slice(0, end), t);
  return t('outside.more', { beginning, number: grouped(text.length - end) });
}
