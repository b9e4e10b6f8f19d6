import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** What `npm test` holds of the security tests: one key in every sink, the policy of each page, hostile answers in short. */
const inShort = ['key/leaks', 'headers/headers', 'untrusted/playground'];

/** What `npm test` leaves to `npm run test:pages`, so that it takes less than five minutes. */
const later = [
  'e2e/axe',
  'e2e/custom-base-url',
  'e2e/deep-links',
  'e2e/early',
  'e2e/files',
  'e2e/first-press',
  'e2e/in-sight',
  'e2e/inspector',
  'e2e/late-answers',
  'e2e/limits',
  'e2e/local-servers',
  'e2e/location',
  'e2e/models',
  'e2e/no-key',
  'e2e/pages',
  'e2e/search',
  'e2e/share',
  'e2e/size-cap',
  'e2e/snippets',
  'e2e/wire',
  'budgets/layout-shift',
  'budgets/leaks',
];

/** The tests of folders, and single files, by their paths in `tests/`. */
const filesOf = (places: readonly string[]) => [
  ...places.map((place) => `tests/${place}/**/*.test.ts`),
  ...places.map((place) => `tests/${place}.test.ts`),
];

/** Tests in a real browser, on the built site. Two cores: each file drives a browser of its own. */
const inBrowser = (name: string, places: readonly string[], without: readonly string[] = []) => ({
  extends: true as const,
  test: {
    name,
    include: filesOf(places),
    exclude: filesOf(without),
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
          // Beside what they test; those of real shells and of curl apart, since `src/` imports nothing of `tests/`.
          include: ['{src,scripts,config}/**/*.test.ts', 'tests/shells/*.test.ts'],
          testTimeout: 30_000,
          // By itself Vitest leaves one core of two idle.
          maxWorkers: Math.max(2, availableParallelism() - 1),
        },
      },
      inBrowser('browser', ['budgets', 'e2e', 'supply', ...inShort], later),
      // How a run fails, the labs, the pages as a whole, and the recipes of CONTRIBUTING.md: `npm run test:pages`.
      inBrowser('pages', [
        'code/golden',
        'code/history',
        'code/panel',
        'code/setting-up',
        'faults',
        'pages',
        'labs',
        'recipes',
        ...later,
      ]),
      // The policy, and long tables of hostile input: `npm run test:security`.
      inBrowser(
        'security',
        [
          'code/programs',
          'code/python',
          'code/python-room',
          'code/room',
          'conformance',
          'files',
          'headers',
          'key',
          'network',
          'untrusted',
        ],
        inShort,
      ),
      // Any of these in Firefox; `npm run test:firefox` names those that are.
      inBrowser('firefox', [
        'code',
        'e2e',
        'faults',
        'files',
        'headers',
        'key',
        'labs',
        'network',
        'untrusted',
      ]),
    ],
  },
});
