import { expect, test } from 'vitest';
import { wordsOf } from './words-of.ts';

test.each([
  ['/docs/base-url_guide.html', 'docs base url guide'],
  ['/concept.md', 'concept'],
  ['/clave%20de%20API/ni%C3%B1o', 'clave de API niño'],
  ['/100%/<img>', '100 img'],
  ['/', ''],
])('%s → %s', (path, words) => expect(wordsOf(path)).toBe(words));
