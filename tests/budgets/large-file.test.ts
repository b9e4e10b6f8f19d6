import OpenAI from 'openai';
import { afterAll, expect, test } from 'vitest';
import { describeImage } from '../../src/examples/calls/describe-image.ts';
import { defaultModel } from '../../src/examples/index.ts';
import { resolve } from '../../src/examples/resolve.ts';
import { cap, imageOfSize, onDisk, type TestFile } from '../support/files.ts';
import { connect, paths, titles } from '../support/playground.ts';
import { bringFile, sendOurs } from '../support/send.ts';
import { useStage } from '../support/stage.ts';
import { startStrictServer } from '../support/strict-server.ts';
import { watchFlags, watchMain } from '../support/watch-main.ts';
import { largePieces, watchWork } from '../support/watch-work.ts';

// The largest file, attached and sent: what the main thread has to do with it, and what goes over the wire. How long it
// takes, `npm run bench -- run` tells.

const server = await startStrictServer();
const stage = useStage(() => [...server.flags, ...watchFlags]);
afterAll(() => server.close());

declare global {
  /** What the page has handed to `fetch` as bodies, by the names of their classes. */
  var __bodies: string[];
}

/** Runs in the page before its own scripts. */
function watchBodies(): void {
  const { fetch } = globalThis;
  globalThis.__bodies = [];
  globalThis.fetch = (input, init) => {
    if (init?.body) globalThis.__bodies.push(init.body.constructor.name);
    return fetch(input, init);
  };
}

test('20 MB go out as the SDK would send them, and a worker has the work of it', async () => {
  const file = await imageOfSize(cap);
  const { path, remove } = await onDisk(file);
  const page = await stage.open('/');
  await page.addInitScript(watchBodies);
  await page.addInitScript(watchMain);
  await page.addInitScript(watchWork);
  await page.goto(paths.gpt4o);
  await connect(page);
  await page.getByRole('region', { name: `Playground: ${titles.image}` }).hover();
  await page.waitForLoadState('networkidle');
  await bringFile(page, path);
  const { main } = await sendOurs(page, 'at once');
  const bodies = await page.evaluate(() => globalThis.__bodies);
  await remove();

  const expected = await plainBody(file);
  const sent = server.chats()[0]?.body ?? Buffer.of();
  expect.soft(sent.length).toBe(expected.length);
  expect.soft(sent.equals(expected), 'byte for byte').toBe(true);
  // A string of the whole would be 28 MB of heap and hold the main thread while it is copied.
  expect.soft(bodies).toEqual(['Blob']);
  expect.soft(main.heap, 'growth of the heap in bytes').toBeLessThan(3 * cap);
  expect.soft(await largePieces(page), 'done by the main thread').toEqual([]);
  expect.soft(page.workers().some((worker) => worker.url().includes('base64'))).toBe(true);
});

/** The request as the SDK writes it with the file's data URL in it. */
async function plainBody({ buffer, name }: TestFile): Promise<Buffer> {
  let body = '';
  const client = new OpenAI({
    apiKey: 'none',
    maxRetries: 0,
    fetch: async (_, init) => {
      body = String(init?.body);
      return Response.json({});
    },
  });
  const fileDataUrl = `data:image/png;base64,${buffer.toString('base64')}`;
  const { prompt } = describeImage;
  const settings = { prompt, model: defaultModel, stream: true, fileName: name, fileDataUrl };
  await client.chat.completions.create(resolve(describeImage, settings));
  return Buffer.from(body);
}
