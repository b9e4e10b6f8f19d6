import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { mark } from '../../src/components/page/mark.ts';
import { ogSvg } from './draw.ts';

const shapesIn = (svg: string) => [...svg.matchAll(/ d="([^"]+)"/g)].map(([, shape]) => shape);

test('the icon and the picture of a link carry the mark of the site', async () => {
  const shapes = Object.values(mark);
  expect(shapesIn(await readFile('public/favicon.svg', 'utf8'))).toEqual(shapes);
  for (const shape of shapes) expect(shapesIn(ogSvg())).toContain(shape);
});

test('the picture has the colours of the dark theme', async () => {
  const tokens = await readFile('src/styles/tokens.css', 'utf8');
  const dark = tokens.slice(tokens.indexOf('[data-theme="dark"]'));
  const colours = new Set(ogSvg().match(/#[0-9a-f]{6}/g));
  expect(colours.size).toBeGreaterThan(5);
  for (const colour of colours) expect(dark).toContain(colour);
});
