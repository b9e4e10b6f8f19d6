import type { Page } from 'playwright-core';

/** What a page holds on to once its garbage is gone. */
export interface Held {
  /** The heap of JavaScript, that of the DOM, and what lies outside of both: buffers and large strings. */
  readonly bytes: number;
  /** Blobs and files that a script can still reach. Their bytes are the browser's and in no heap. */
  readonly blobs: number;
}

/** Measures a page by Chromium's own tools, as often as is asked. */
export async function measureHeld(page: Page): Promise<() => Promise<Held>> {
  const devtools = await page.context().newCDPSession(page);
  const group = { objectGroup: 'held' };
  const idOf = ({ objectId = '' }: { objectId?: string }) => objectId;

  const countBlobs = async () => {
    const { result } = await devtools.send('Runtime.evaluate', {
      expression: 'Blob.prototype',
      ...group,
    });
    const { objects } = await devtools.send('Runtime.queryObjects', {
      prototypeObjectId: idOf(result),
      ...group,
    });
    const { result: count } = await devtools.send('Runtime.callFunctionOn', {
      objectId: idOf(objects),
      functionDeclaration: 'function () { return this.length; }',
      returnByValue: true,
    });
    await devtools.send('Runtime.releaseObjectGroup', group);
    return Number(count.value);
  };

  return async () => {
    // Once more for what the first has set free.
    for (let turn = 0; turn < 2; turn += 1) await devtools.send('HeapProfiler.collectGarbage');
    const heap = await devtools.send('Runtime.getHeapUsage');
    const bytes = heap.usedSize + heap.embedderHeapUsedSize + heap.backingStorageSize;
    return { bytes, blobs: await countBlobs() };
  };
}
