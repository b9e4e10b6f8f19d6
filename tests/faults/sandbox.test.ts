import { afterAll, expect, test } from 'vitest';
import { packedPdf } from '../../src/sandbox/test-files.ts';
import { corruptPdf, image, pdf } from '../support/files.ts';
import { attach, findPlayground, paths, runToEnd, titles } from '../support/playground.ts';
import { useStage } from '../support/stage.ts';
import { statesOf } from '../support/states.ts';
import { startStrictServer } from '../support/strict-server.ts';

// Files that pass the door and cannot be read by the sandbox behind it.

const server = await startStrictServer();
const stage = useStage(() => server.flags);
afterAll(() => server.close());

const locked = await pdf({ name: 'locked.pdf', password: 'tide' });
const { buffer } = await image();
const torn = { name: 'torn.png', mimeType: 'image/png', buffer: buffer.subarray(0, 20) };
// A kilobyte that is half a gigabyte once its three layers are unpacked.
const packed = {
  name: 'packed.pdf',
  mimeType: 'application/pdf',
  buffer: packedPdf(2 ** 29, 3),
};

test.each([
  { file: corruptPdf, title: titles.pdf, says: /PDF/ },
  { file: locked, title: titles.pdf, says: /encrypted|password/i },
  { file: packed, title: titles.pdf, says: /unpacks to more than the sandbox takes/ },
  { file: torn, title: titles.image, says: /image|PNG|read|decode/i },
])('$file.name', async ({ file, title, says }) => {
  const page = await stage.open(paths.playground);
  const playground = await findPlayground(page, title);
  await attach(playground, file);
  expect(await runToEnd(playground)).toBe('failed');
  expect(await statesOf(playground.region)).toEqual(['running', 'failed']);
  expect(await playground.failure.innerText()).toMatch(says);
  expect(
    await playground.failure.locator('a[href^="/errors/#"]').first().getAttribute('href'),
  ).toBe('/errors/#request-refused');
  expect(await playground.run.isEnabled()).toBe(true);
});
