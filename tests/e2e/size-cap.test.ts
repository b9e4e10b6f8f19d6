import { afterAll, beforeEach, expect, test } from 'vitest';
import { cap, imageOfSize, onDisk } from '../support/files.ts';
import {
  asksForFile,
  connect,
  findPlayground,
  paths,
  runToEnd,
  titles,
} from '../support/playground.ts';
import { useStage } from '../support/stage.ts';
import { statesOf } from '../support/states.ts';
import { attachedFile } from '../support/strict-provider.ts';
import { startStrictServer } from '../support/strict-server.ts';

// The largest file that is taken is of exactly 20 × 2^20 bytes.

const server = await startStrictServer();
const stage = useStage(() => server.flags);
beforeEach(() => server.clear());
afterAll(() => server.close());

/** A playground with a key, in which a picture of `size` bytes was picked. */
async function picked(size: number) {
  const file = await imageOfSize(size);
  const { path, remove } = await onDisk(file);
  const page = await stage.open(paths.concepts);
  await connect(page);
  const playground = await findPlayground(page, titles.image);
  await playground.remove.click();
  await playground.file.setInputFiles(path);
  return { playground, file, remove };
}

test('at the cap it is taken and sent whole', async () => {
  const { playground, file, remove } = await picked(cap);
  await playground.region.getByText(file.name).first().waitFor();
  expect(await runToEnd(playground)).toBe('done');
  const sent = attachedFile(server.chats()[0]?.body ?? Buffer.of());
  expect(sent.bytes.equals(file.buffer)).toBe(true);
  await remove();
});

test('one byte above it is refused, and nothing is sent', async () => {
  const { playground, remove } = await picked(cap + 1);
  await playground.fileProblem.waitFor();
  expect(await playground.fileProblem.innerText()).toContain('20 MB');
  await playground.run.click();
  await asksForFile(playground);
  expect(await statesOf(playground.region)).toEqual([]);
  expect(server.chats()).toEqual([]);
  await remove();
});

test('the cap is said before a file is chosen', async () => {
  const page = await stage.open(paths.concepts);
  const { region } = await findPlayground(page, titles.image);
  expect(await region.innerText()).toContain('20 MB');
});
