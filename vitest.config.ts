import { defineConfig } from 'vitest/config';

/** Tests in a real browser, on the built site. Two cores: each file drives a browser of its own. */
const inBrowser = (name: string, folders: readonly string[]) => ({
  extends: true as const,
  test: {
    name,
    include: folders.map((folder) => `tests/${folder}/**/*.test.ts`),
    globalSetup: './tests/support/global-setup.ts',
    // A busy machine is slow, not wrong.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    maxWorkers: 2,
    // A machine that others use can starve a browser for a moment; a defect fails twice.
    retry: process.env.CI ? 1 : 0,
  },
});

export default defineConfig({
  test: {
    reporters: ['default', './tests/support/totals.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['{src,scripts,config}/**/*.test.ts'],
          testTimeout: 30_000,
        },
      },
      inBrowser('browser', ['budgets', 'e2e', 'faults', 'supply']),
      // The labs and what is around the pages: `npm run test:pages`.
      inBrowser('pages', ['around', 'labs']),
      // The policy, and long tables of hostile input: `npm run test:security`.
      inBrowser('security', ['conformance', 'files', 'headers', 'key', 'network', 'untrusted']),
      // Any of these in Firefox; `npm run test:firefox` names those that are.
      inBrowser('firefox', ['e2e', 'faults', 'files', 'headers', 'key', 'network', 'untrusted']),
    ],
  },
});
