import { existsSync, writeFileSync } from 'node:fs';
import { link, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Printing } from '../../src/snippets/language.ts';
import { type Case, fileOf, filesOf, snippetOf } from './cases.ts';
import { programs } from './paths.ts';
import type { Program } from './toolchains/toolchain.ts';

/** Writes a case's program and its files side by side, as a reader would have them. */
export async function writeCase(
  suite: string,
  language: Printing,
  each: Case,
  origin: string,
): Promise<Program> {
  const dir = join(programs, suite, each.id);
  const baseUrl = `${origin}/${each.id}/v1`;
  await mkdir(dir, { recursive: true });
  await writeFile(join(dir, language.fileName), snippetOf(language, each, baseUrl));
  for (const { fileName, bytes } of filesOf(each)) {
    const stored = join(programs, `${suite}-${bytes}-bytes`);
    // The first case of a size makes the file, in one step; the others have a link to it.
    if (!existsSync(stored)) writeFileSync(stored, fileOf(bytes));
    await link(stored, join(dir, fileName));
  }
  return { id: each.id, dir, fileName: language.fileName };
}
