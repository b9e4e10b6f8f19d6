import { afterAll, beforeAll, beforeEach, expect } from 'vitest';
import { eventually } from '../support/eventually.ts';
import { goodKey } from '../support/provider-answers.ts';
import { type StrictServer, startStrictServer } from '../support/strict-server.ts';
import { startHostile } from './hostile.ts';
import { type CodeStage, openStage, type Ran, runOn } from './stage.ts';

/** The base URL in force on the stage. */
export const base = 'https://api.aimlapi.com/v1';
/** What stands in a room in the place of the key. Not of digits alone, so that it is found in other writings too. */
export const placeholder = /key-stays-in-the-page-[\w-]+/;

/** For the tests of a file: a page that runs code with a key in force, the provider, and a hostile server. */
export function useHostileStage() {
  let server: StrictServer;
  let hostile: Awaited<ReturnType<typeof startHostile>>;
  let stage: CodeStage;
  beforeAll(async () => {
    server = await startStrictServer();
    hostile = await startHostile();
    stage = await openStage(server.flags);
    await stage.page.evaluate((key) => globalThis.__code.useKey(key), goodKey);
  });
  afterAll(async () => {
    await stage?.close();
    await server?.close();
    await hostile?.close();
  });
  beforeEach(() => server.clear());

  const page = () => stage.page;
  return {
    stage: () => stage,
    server: () => server,
    hostile: () => hostile,
    /** Every request that was seen, by either server. */
    hits: () => [...hostile.hits, ...server.requests],
    /** Runs code in which `HOST` stands for the hostile server's. Nothing of the run may hold the key. */
    async run(
      language: Parameters<typeof runOn>[1],
      code: string,
      files: Readonly<Record<string, Uint8Array>> = {},
    ): Promise<Ran> {
      const ran = await runOn(page(), language, code.replaceAll('HOST', hostile.host), files);
      expect(JSON.stringify(ran)).not.toContain(goodKey.slice(0, 8));
      return ran;
    },
    /** Waits until the code that runs has printed a text. */
    printed: (text: string) =>
      eventually(() => page().evaluate(() => globalThis.__code.printed())).toContain(text),
    stop: () => page().evaluate(() => globalThis.__code.stop()),
  };
}
