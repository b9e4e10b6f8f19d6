import type { HoleName } from '../language.ts';
import type { PaintedToken } from './paint.ts';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escapeHtml = (text: string) => text.replace(/[&<>]/g, (each) => entities[each] ?? each);

/** No reader's own values: they follow from the file, and from the base URL. */
const following: readonly (HoleName | undefined)[] = ['mediaType', 'keyVariable'];

/** The classes of a token: its colour, and `hole` where it is a reader's own value. */
export const classesOf = ({ className, hole }: PaintedToken): string =>
  [className, hole && !following.includes(hole) && 'hole'].filter(Boolean).join(' ');

/** Painted lines as HTML, for builds. In the page they are built as nodes instead. */
export const toHtml = (lines: readonly (readonly PaintedToken[])[]): string =>
  lines.map((line) => line.map(tokenHtml).join('')).join('\n');

function tokenHtml(token: PaintedToken): string {
  const classes = classesOf(token);
  const text = escapeHtml(token.text);
  return classes ? `<span class="${classes}">${text}</span>` : text;
}
