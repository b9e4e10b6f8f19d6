// `npm run test:firefox`: the key, text from a model, files, the network and the policy, in Firefox.
import process from 'node:process';
import { startVitest } from 'vitest/node';
import { findFirefox } from './support/firefox/find.ts';

const tests = [
  'tests/code',
  'tests/labs/terminal',
  'tests/key',
  'tests/untrusted',
  'tests/faults',
  'tests/network',
  'tests/e2e/deep-links',
  'tests/e2e/early',
  'tests/e2e/files',
  'tests/e2e/size-cap',
  'tests/files',
  'tests/headers/injections',
  'tests/headers/violations',
];

if (!findFirefox()) {
  console.log('Firefox is missing: its tests are skipped. Install it, or set FIREFOX_PATH.');
  // Where all is to be tested, nothing may be left out unseen.
  process.exit(process.env.CI ? 1 : 0);
}

await startVitest('test', tests, { project: ['firefox'], watch: false });
