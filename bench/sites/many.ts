import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { examples } from '../../src/examples/index.ts';
import { cache, root } from '../../tests/support/command.ts';

const folder = join(cache, 'many');

/** Writes our site with `count` further pages, each with text and a playground of its own, and gives its folder. */
export async function writeMany(count: number): Promise<string> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const name of [
    'src',
    'public',
    'config',
    'scripts',
    'astro.config.mjs',
    'tsconfig.json',
    'package.json',
  ])
    await cp(join(root, name), join(folder, name), { recursive: true });
  const pages = join(folder, 'src/content/docs/many');
  await mkdir(pages);
  for (let index = 0; index < count; index++)
    await writeFile(join(pages, `page-${index}.mdx`), page(index));
  return folder;
}

const page = (index: number): string => `---
title: Page ${index}
description: A generated page with a playground, the ${index}th.
---

import Connection from '../../../components/Connection.astro';
import Playground from '../../../components/Playground.astro';

## What it does

This is page ${index} of a generated site. Its playground makes the same call as the others do, and its text is as
long as that of a short lesson: a few sentences, a [link](/errors/), and \`code\`.

<Connection />

<Playground example="${examples[index % examples.length]?.id}" />

## What comes back

An answer in words, and the figures of the call.
`;
