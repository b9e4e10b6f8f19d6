#!/usr/bin/env node
// What Playwright starts as Firefox: the real one (its path in `FIREFOX`), with a relay before its WebDriver BiDi.

import { spawn } from 'node:child_process';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { startRelay } from './relay.ts';

const { FIREFOX = '' } = process.env;
const firefox = spawn(FIREFOX, process.argv.slice(2), { stdio: ['ignore', 'ignore', 'pipe'] });
firefox.once('error', (error) => {
  console.error(`${FIREFOX} did not start: ${error.message}`);
  process.exit(1);
});
firefox.once('exit', (code) => process.exit(code ?? 1));
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => firefox.kill(signal));

const announcement = 'WebDriver BiDi listening on ';
createInterface(firefox.stderr).on('line', async (line) => {
  const [, url] = line.split(announcement);
  console.error(url ? announcement + (await startRelay(url)) : line);
});
