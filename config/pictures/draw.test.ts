import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { ogSvg } from './draw.ts';

test('the picture of a link carries the mark of the site', async () => {
  const favicon = await readFile('public/favicon.svg', 'utf8');
  const shapes = [...favicon.matchAll(/ d="[^"]+"/g)].map(([shape]) => shape);
  expect(shapes).toHaveLength(2);
  for (const shape of shapes) expect(ogSvg()).toContain(shape);
});
