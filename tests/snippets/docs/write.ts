import { existsSync } from 'node:fs';
import { cp, mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { main } from '../../../src/api/providers/index.ts';
import { languages } from '../../../src/snippets/index.ts';
import { programs, root } from '../paths.ts';
import { pythonBin } from '../toolchains/python/index.ts';
import { type Found, installs } from './pages.ts';

/** `concepts.mdx:12 python`. */
export const nameOf = ({ page, line, language }: Found): string => `${page}:${line} ${language}`;

/** A block's part of the recorder's URLs. */
export const idOf = (block: Found): string => `docs-${nameOf(block).replaceAll(/\W+/g, '-')}`;

/**
 * Writes a block into the folder of its page, where the blocks before it are, the sample files and what installing leaves.
 *
 * @param id of the language's toolchain
 */
export async function write(block: Found, id: string, origin: string) {
  const dir = join(programs, 'docs', block.page);
  const fileName = fileNameOf(block, id);
  await mkdir(dir, { recursive: true });
  await cp(join(root, 'public/samples'), dir, { recursive: true });
  if (!existsSync(join(dir, '.venv'))) await symlink(dirname(pythonBin), join(dir, '.venv'));
  // The recorder stands in the provider's place.
  const url = `${origin}/${idOf(block)}`;
  const code = block.code.replaceAll(new URL(main.baseUrl).origin, url);
  await writeFile(join(dir, fileName), withoutInstalls(code));
  return { dir, fileName };
}

/** The block's title where that is a file's name, so that a later block finds the file. */
function fileNameOf({ title = '', code, line }: Found, id: string): string {
  if (/^[\w-]+\.\w+$/.test(title)) return title;
  const { fileName = '' } = languages.find((each) => each.id === id) ?? {};
  // Java wants the file named as the class.
  const [, name] = /^public class (\w+)/m.exec(code) ?? [];
  return name ? name + extname(fileName) : `line-${line}-${fileName}`;
}

const withoutInstalls = (code: string): string =>
  code
    .split('\n')
    .filter((line) => !installs.includes(line.trim()))
    .join('\n');
