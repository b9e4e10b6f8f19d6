import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from '../paths.ts';
import { toolchains } from '../toolchains/index.ts';
import { goModule } from '../versions.ts';
import { type Block, blocksIn } from './extract.ts';

/** A block with the page that it is on. */
export interface Found extends Block {
  /** Below `src/content/docs/`. */
  readonly page: string;
}

const docs = join(root, 'src/content/docs');

/** Every fenced block of the site, page by page. */
export const found: readonly Found[] = readdirSync(docs, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.mdx?$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name))
  .sort()
  .flatMap((path) =>
    blocksIn(readFileSync(path, 'utf8')).map((block) => ({ ...block, page: relative(docs, path) })),
  );

/** Which toolchain runs a block, by the language after its fence. */
export const runners: Readonly<Record<string, string>> = Object.fromEntries(
  toolchains.flatMap(({ id, fences }) => fences.map((fence) => [fence, id])),
);

/** Programs for machines that this run does not have: counted, and named in the report. */
export const elsewhere: Readonly<Record<string, string>> = {
  powershell: 'needs PowerShell',
  bat: 'needs Windows',
};

/** Blocks that are no programs: what a reader sees, not what a reader runs. */
export const inert = ['text', 'txt', 'json', 'http', 'html', 'diff'];

/**
 * Lines that only install what preparing has installed, with its version pinned. They are left out, and what they
 * leave in a reader's folder is there. Any other line of a shell is run, so a misspelt one of these fails.
 */
export const installs: readonly string[] = [
  'python3 -m venv .venv',
  '.venv/bin/python -m pip install openai',
  'npm init --yes',
  'npm install openai',
  'go mod init example',
  `go get ${goModule}`,
];
