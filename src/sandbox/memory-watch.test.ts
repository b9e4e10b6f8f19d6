// The watch in a real process that takes memory in arrays, which no option of Node limits.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';

const watch = new URL('./memory-watch.ts', import.meta.url);
const limit = 200 * 2 ** 20;
const begin = `
  import { Worker } from 'node:worker_threads';
  const watch = new Worker(new URL(${JSON.stringify(watch)}), { workerData: { limit: ${limit}, parent: process.ppid } });
  await new Promise((resolve) => watch.once('online', resolve));`;
const node = (script: string, ...flags: string[]) =>
  spawn(process.execPath, [...flags, '-e', begin + script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
const take = (megabytes: number) => `
  const kept = [];
  for (let taken = 0; taken < ${megabytes}; taken += 8) {
    kept.push(new Uint8Array(8 * 2 ** 20).fill(1));
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  process.exit(0);`;

test('a process that takes too much is ended, though the limit of its heap is far', async () => {
  const child = node(take(2000), '--max-old-space-size=4096');
  expect(await once(child, 'exit')).toEqual([null, 'SIGKILL']);
});

test('one that takes less is left alone', async () => {
  expect(await once(node(take(32)), 'exit')).toEqual([0, null]);
});

test('one whose parent has gone is ended', async () => {
  const script = `
    import { spawn } from 'node:child_process';
    const code = ${JSON.stringify(`${begin} console.log('watched'); for (;;);`)};
    spawn(process.execPath, ['-e', code], { stdio: ['ignore', 'inherit', 'ignore'] });
    setTimeout(() => {}, 60_000);`;
  const parent = spawn(process.execPath, ['-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(parent.stdout, 'data');
  parent.kill('SIGKILL');
  // Its output ends when the last process that writes there does.
  expect(await once(parent.stdout.resume(), 'end')).toEqual([]);
});
