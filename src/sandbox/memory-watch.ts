// A thread that ends its whole process, at once, when that takes more memory than it may, or when nobody is left who began
// it. Node has limits for the heap of JavaScript alone: arrays stand outside of it. A thread of its own is not held up by
// what the others do.
import process from 'node:process';
import { workerData } from 'node:worker_threads';

/** Bytes of the whole process, and the process that began it. */
const { limit, parent }: { limit: number; parent: number } = workerData;

setInterval(() => {
  if (process.memoryUsage.rss() > limit || process.ppid !== parent) {
    process.kill(process.pid, 'SIGKILL');
  }
}, 5);
