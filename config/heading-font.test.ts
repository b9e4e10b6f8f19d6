import { create } from 'fontkitten';
import { beforeAll, expect, test } from 'vitest';
import { headingFont } from './heading-font.ts';
import { siteTitle } from './site-words.ts';

let file: Buffer;
beforeAll(async () => {
  file = await headingFont();
});

test('the font of headings has what English and Spanish need', () => {
  const font = create(file);
  if (font.isCollection) throw new TypeError('Expected one font, found a collection');
  const missing = [...`${siteTitle.en} ${siteTitle.es} ¿Qué es? ¡Año! “Where to set it” – 200 OK`]
    .filter((letter) => !font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0))
    .join('');
  expect(missing).toBe('');
});

test('and no more: it weighs at most 7 KB', () => {
  expect(file.length).toBeLessThan(7000);
});
