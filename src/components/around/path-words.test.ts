import { expect, test } from 'vitest';
import { pathWords } from './path-words.ts';

test.each([
  ['/docs/base-url_guide.html', 'docs base url guide'],
  ['/concept.md', 'concept'],
  ['/clave%20de%20API/ni%C3%B1o', 'clave de API niño'],
  ['/100%/<img>', '100 img'],
  ['/', ''],
])('%s → %s', (path, words) => expect(pathWords(path)).toBe(words));
