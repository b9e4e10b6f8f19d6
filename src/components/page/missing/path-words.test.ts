import { expect, test } from 'vitest';
import { pathWords } from './path-words.ts';

test.each([
  ['/docs/base-url_guide.html', 'docs base url guide'],
  ['/concept.md', 'concept'],
  ['/clave%20de%20API/ni%C3%B1o', 'clave de API niño'],
  ['/100%/<img>', '100 img'],
  ['/k%E2%80%8Bey%E3%85%A4%E1%85%9F/%E2%80%AEworks', 'k ey works'],
  ['/', ''],
])('%s → %s', (path, words) => expect(pathWords(path)).toBe(words));
