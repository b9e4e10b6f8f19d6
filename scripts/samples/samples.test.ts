import { readFile } from 'node:fs/promises';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { renaissancePdf } from './renaissance.ts';

const pdf = new URL('../../public/samples/renaissance.pdf', import.meta.url);

test('the picture is a PNG of its size and not heavy', async () => {
  const png = await readFile('public/samples/raccoon.png');
  expect(await sharp(png).metadata()).toMatchObject({ format: 'png', width: 1200, height: 800 });
  expect(png.length).toBeLessThan(300_000);
});

describe('samples/renaissance.pdf', () => {
  test('is the same bytes each time it is made', async () => {
    expect((await renaissancePdf()).equals(await readFile(pdf))).toBe(true);
  });

  test('has two pages, and five headings larger than all other text', async () => {
    const data = new Uint8Array(await readFile(pdf));
    const reading = getDocument({ data, verbosity: 0 });
    const read = await reading.promise;
    const bySize = new Map<number, string[]>();
    for (let page = 1; page <= read.numPages; page++) {
      const { items } = await (await read.getPage(page)).getTextContent();
      for (const item of items) {
        if (!('str' in item) || item.str.trim() === '') continue;
        bySize.set(item.height, [...(bySize.get(item.height) ?? []), item.str]);
      }
    }
    const [largest, next] = [...bySize.keys()].sort((a, b) => b - a);
    expect(read.numPages).toBe(2);
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
