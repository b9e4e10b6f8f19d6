import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    reporters: ['default', './tests/support/totals.ts'],
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'] },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: [
            'tests/budgets/**/*.test.ts',
            'tests/e2e/**/*.test.ts',
            'tests/faults/**/*.test.ts',
            'tests/headers/**/*.test.ts',
            'tests/key/**/*.test.ts',
            'tests/untrusted/**/*.test.ts',
          ],
          globalSetup: './tests/support/global-setup.ts',
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // Two cores: each file drives a browser of its own.
          maxWorkers: 2,
        },
      },
    ],
  },
});
