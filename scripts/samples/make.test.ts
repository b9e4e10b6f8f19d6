import { readFile } from 'node:fs/promises';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { differing } from './compare.ts';
import { made, place } from './make.ts';
import { ogSvg } from './og.ts';

/** A file made in memory, and the one in the repository. */
async function both(name: string): Promise<readonly [fresh: Buffer, kept: Buffer]> {
  const make = made[name];
  if (!make) throw new RangeError(`Nothing makes ${name}`);
  return Promise.all([make(), readFile(place(name))]);
}

describe.each([
  { name: 'samples/raccoon.png', width: 1200, height: 800, limit: 300_000, share: 0.0005 },
  { name: 'og.png', width: 1200, height: 630, limit: 80_000, share: 0.0001 },
])('$name', ({ name, width, height, limit, share }) => {
  test('is a small PNG of its size, as the code draws it', { timeout: 30_000 }, async () => {
    const [fresh, kept] = await both(name);
    expect(await sharp(kept).metadata()).toMatchObject({ format: 'png', width, height });
    expect(kept.length).toBeLessThan(limit);
    expect(await differing(fresh, kept)).toBeLessThan(share);
  });
});

test('the link preview carries the mark of the site', async () => {
  const favicon = await readFile(place('favicon.svg'), 'utf8');
  const shapes = [...favicon.matchAll(/ d="[^"]+"/g)].map(([shape]) => shape);
  expect(shapes).toHaveLength(2);
  for (const shape of shapes) expect(ogSvg()).toContain(shape);
});

describe('samples/renaissance.pdf', () => {
  test('is the same bytes each time it is made', async () => {
    const [fresh, kept] = await both('samples/renaissance.pdf');
    expect(fresh.equals(kept)).toBe(true);
  });

  test('has two pages, and five headings larger than all other text', async () => {
    const data = new Uint8Array(await readFile(place('samples/renaissance.pdf')));
    const reading = getDocument({ data, verbosity: 0 });
    const pdf = await reading.promise;
    const bySize = new Map<number, string[]>();
    for (let page = 1; page <= pdf.numPages; page++) {
      const { items } = await (await pdf.getPage(page)).getTextContent();
      for (const item of items) {
        if (!('str' in item) || item.str.trim() === '') continue;
        bySize.set(item.height, [...(bySize.get(item.height) ?? []), item.str]);
      }
    }
    const [largest, next] = [...bySize.keys()].sort((a, b) => b - a);
    expect(pdf.numPages).toBe(2);
    expect(bySize.get(largest ?? 0)).toEqual([
      'The Renaissance Era',
      'A New Dawn of Thought',
      'The Masters of Art',
      'Scientific Breakthroughs',
      'Legacy and Influence',
    ]);
    expect(largest).toBeGreaterThan(1.5 * (next ?? Number.POSITIVE_INFINITY));
    await reading.destroy();
  });
});
