import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/snippets/**/*.test.ts'],
    globalSetup: './tests/snippets/prepare.ts',
    reporters: ['default', './tests/snippets/report.ts', './tests/support/totals.ts'],
    // A busy machine is slow, not wrong.
    testTimeout: 300_000,
    // Two cores: two languages at a time, one program each.
    maxWorkers: 2,
  },
});
