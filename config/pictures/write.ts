import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { picturePath } from '../../src/text/page-files.ts';
import { siteTitle } from '../site-words.ts';
import { ogPng } from './draw.ts';

interface Page {
  readonly path: string;
  readonly title: string;
}

/**
 * Draws the picture with which other sites show a link to a page, its title and the name of the site, into a built site.
 * Pages of the same title, such as one and its missing translation, share the work.
 */
export function pictures(dist: string): (page: Page) => Promise<void> {
  const drawn = new Map<string, Promise<Buffer>>();
  return async ({ path, title }) => {
    const told = path === '/' ? '' : title;
    const words = told ? { title: told, line: siteTitle.en } : undefined;
    const picture = drawn.get(told) ?? ogPng(words);
    drawn.set(told, picture);
    const target = join(dist, picturePath(path));
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, await picture);
  };
}
