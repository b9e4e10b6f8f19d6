import OpenAI from 'openai';
import { afterAll, expect, test } from 'vitest';
import { bringFile, sendOurs, sendPlainly } from '../../bench/page/send.ts';
import { watchFlags, watchMain } from '../../bench/page/watch-main.ts';
import { describeImage } from '../../src/examples/describe-image.ts';
import { defaultModel } from '../../src/examples/index.ts';
import { resolve } from '../../src/examples/resolve.ts';
import { cap, imageOfSize, onDisk, type TestFile } from '../support/files.ts';
import { connect, paths, titles } from '../support/playground.ts';
import { useStage } from '../support/stage.ts';
import { startStrictServer } from '../support/strict-server.ts';

// The largest file, attached and sent: what it costs the main thread, and what goes over the wire.

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

test('20 MB go out as the SDK would send them, and the page hardly notices', async () => {
  const file = await imageOfSize(cap);
  const { path, remove } = await onDisk(file);
  const page = await stage.open('/');
  await page.addInitScript(watchBodies);
  await page.addInitScript(watchMain);
  await page.goto(paths.gpt4o);
  await connect(page);
  await page.getByRole('region', { name: `Playground: ${titles.image}` }).hover();
  await page.waitForLoadState('networkidle');
  await bringFile(page, path);
  const { main } = await sendOurs(page, 'at once');
  const bodies = await page.evaluate(() => globalThis.__bodies);
  const { main: plain } = await sendPlainly(page);
  await remove();

  const expected = await plainBody(file);
  const sent = server.chats()[0]?.body ?? Buffer.of();
  expect.soft(sent.length).toBe(expected.length);
  expect.soft(sent.equals(expected), 'byte for byte').toBe(true);
  // A string of the whole would be 28 MB of heap and hold the main thread while it is copied.
  expect.soft(bodies).toEqual(['Blob']);
  expect.soft(main.heap, 'growth of the heap in bytes').toBeLessThan(3 * cap);
  // Held against the plain way on the same machine in the same minute; alone, it is far less than half.
  expect.soft(plain.longest).toBeGreaterThan(50);
  expect.soft(main.longest, 'longest task in ms').toBeLessThan(plain.longest / 2);
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
