import type { Translate } from '../strings/translator.ts';

/** Scripts that are written with joiners between their letters. */
const joining = ['Arab', 'Beng', 'Deva', 'Gujr', 'Guru', 'Khmr', 'Knda', 'Mlym', 'Orya', 'Sinh']
  .concat('Taml', 'Telu')
  .map((script) => `\\p{scx=${script}}`)
  .join('');

/**
 * A character that is not seen but is there: controls, zero-width and bidirectional marks, tags, line separators, half a
 * surrogate pair. Not those that writing needs: joiners and variants within an emoji, joiners within a word.
 */
const invisible = [
  String.raw`[[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB]--[\t\n\r]]`,
  String.raw`(?<!\p{Emoji}[\uFE0E\uFE0F])`,
  String.raw`(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F]\u200D(?=\p{Extended_Pictographic}))`,
  String.raw`(?<![${joining}][\u200C\u200D](?=[${joining}]))`,
].join('');

const each = new RegExp(invisible, 'gv');
const runs = new RegExp(`(?:${invisible})+`, 'gv');

/** How many characters of a text are invisible. */
export function countInvisible(text: string): number {
  let count = 0;
  for (const _ of text.matchAll(each)) count++;
  return count;
}

/** The invisible characters of a text, without the rest of it. */
export const invisibleIn = (text: string): string =>
  [...text.matchAll(each)].map(([character]) => character).join('');

/** Puts a mark such as `[U+202E]` in the place of each run of invisible characters. */
export const showInvisible = (text: string, t: Translate<'answer.invisibleMore'>): string =>
  text.replace(runs, (run) => `[${namesOf(run, t)}]`);

/** `U+202E`, or of many the first and how many more. */
export function namesOf(run: string, t: Translate<'answer.invisibleMore'>): string {
  const first = [...run.slice(0, 8)].slice(0, 3).map(nameOf);
  const names = first.join(' ');
  const number = [...run].length - first.length;
  return number ? t('answer.invisibleMore', { names, number }) : names;
}

const nameOf = (character: string) =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** `end`, or the place after it where that would cut a character in two. */
export const wholeEnd = (text: string, end: number): number =>
  /[\uD800-\uDBFF]/.test(text.charAt(end - 1)) && end < text.length ? end + 1 : end;
