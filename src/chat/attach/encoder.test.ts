import { afterEach, expect, test, vi } from 'vitest';
import { FakeWorker } from '../../text/fake-worker.fixture.ts';
import { PageFault, UnreadableFile } from '../receive/own-failure.ts';
import { encode, smallFile } from './encoder.ts';

const made: FakeWorker<Blob, Blob>[] = [];
vi.stubGlobal(
  'Worker',
  class extends FakeWorker<Blob, Blob> {
    constructor() {
      super();
      made.push(this);
    }
  },
);
afterEach(() => {
  for (const worker of made.splice(0)) worker.break();
});

const large = new Blob([new Uint8Array(smallFile + 1)]);

test('a worker that did not load is a fault of the page, and not used again', async () => {
  const both = Promise.allSettled([encode(large), encode(large)]);
  made[0]?.break();
  for (const each of await both) expect(each).toMatchObject({ reason: expect.any(PageFault) });
  const third = encode(large);
  made[1]?.tell({ id: made[1].asked[0]?.id ?? 0, answer: new Blob(['QUJD']) });
  expect(await ((await third) as Blob).text()).toBe('QUJD');
});

test('a large file that cannot be read is told from a worker that is not there', async () => {
  const asked = encode(large);
  made[0]?.tell({ id: made[0].asked[0]?.id ?? 0 });
  await expect(asked).rejects.toBeInstanceOf(UnreadableFile);
});

test('so is a small one', async () => {
  const moved = new Blob(['x']);
  moved.arrayBuffer = () => Promise.reject(new DOMException('moved', 'NotReadableError'));
  await expect(encode(moved)).rejects.toBeInstanceOf(UnreadableFile);
});

test('a file of exactly a mebibyte is encoded where it stands', async () => {
  const encoded = await encode(new Blob([new Uint8Array(smallFile)]));
  expect([made.length, encoded instanceof Blob && encoded.size]).toEqual([0, 1_398_104]);
});
