import { afterEach, expect, test, vi } from 'vitest';
import { PageFault, UnreadableFile } from '../receive/own-failure.ts';
import { encode, smallFile } from './encoder.ts';

/** Workers that load or do not, as a browser's would. */
class FakeWorker extends EventTarget {
  static made: FakeWorker[] = [];
  static isThere = true;
  isEnded = false;
  constructor() {
    super();
    FakeWorker.made.push(this);
    if (!FakeWorker.isThere) queueMicrotask(() => this.dispatchEvent(new Event('error')));
  }
  postMessage({ id }: { id: number }) {
    if (!FakeWorker.isThere) return;
    const data = { id, base64: new Blob(['QUJD']) };
    queueMicrotask(() => this.dispatchEvent(new MessageEvent('message', { data })));
  }
  terminate() {
    this.isEnded = true;
  }
}
vi.stubGlobal('Worker', FakeWorker);
afterEach(() => void FakeWorker.made.splice(0));

const large = new Blob([new Uint8Array(smallFile + 1)]);

test('a worker that did not load is not used again', async () => {
  FakeWorker.isThere = false;
  const both = await Promise.allSettled([encode(large), encode(large)]);
  for (const each of both) expect(each).toMatchObject({ reason: expect.any(PageFault) });
  expect(FakeWorker.made.map(({ isEnded }) => isEnded)).toEqual([true]);
  FakeWorker.isThere = true;
  expect(await ((await encode(large)) as Blob).text()).toBe('QUJD');
  await encode(large);
  expect(FakeWorker.made).toHaveLength(2);
});

test('a file that cannot be read is told from a worker that is not there', async () => {
  const moved = new Blob(['x']);
  moved.arrayBuffer = () => Promise.reject(new DOMException('moved', 'NotReadableError'));
  await expect(encode(moved)).rejects.toBeInstanceOf(UnreadableFile);
});
