import { mkdir, rm } from 'node:fs/promises';
import type { TestProject } from 'vitest/node';
import { cache, programs } from './paths.ts';
import { toolchains } from './toolchains/index.ts';
import type { Toolchain } from './toolchains/toolchain.ts';

/** By language id: the versions that are run, or why the language is not. */
export type Prepared = Readonly<Record<string, { versions: string } | { missing: string }>>;

declare module 'vitest' {
  interface ProvidedContext {
    prepared: Prepared;
  }
}

/**
 * Makes the toolchains ready, once a run. A language without one is skipped, and a line says so; with `SNIPPETS=all` a
 * missing one ends the run, and with `SNIPPETS=<id>` there is that one alone.
 */
export default async function prepare(project: TestProject): Promise<void> {
  await rm(programs, { recursive: true, force: true });
  await mkdir(cache, { recursive: true });
  const entries = await Promise.all(toolchains.map(async (each) => [each.id, await state(each)]));
  project.provide('prepared', Object.fromEntries(entries));
}

async function state({ id, prepare }: Toolchain): Promise<Prepared[string]> {
  const { SNIPPETS } = process.env;
  if (SNIPPETS && SNIPPETS !== 'all' && SNIPPETS !== id) return { missing: 'not asked for' };
  try {
    return { versions: await prepare() };
  } catch (error) {
    if (SNIPPETS) throw error;
    const missing = String(error instanceof Error ? error.message : error).split('\n')[0] ?? '';
    console.log(`${id}: skipped, no toolchain here (${missing})`);
    return { missing };
  }
}
