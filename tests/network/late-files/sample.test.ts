import type { Request } from 'playwright-core';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { expectFailure } from '../../faults/expectations.ts';
import { eventually } from '../../support/eventually.ts';
import { image } from '../../support/files.ts';
import { connect, paths, runToEnd, titles } from '../../support/playground.ts';
import { inFirefox, useStage } from '../../support/stage.ts';
import { hanging, reaches, sinceClick } from '../../support/states.ts';
import { attachedFile } from '../../support/strict-provider.ts';
import { startStrictServer } from '../../support/strict-server.ts';
import { ready, runs, samples } from './row.ts';

// A sample that does not come, comes in part or never ends, and a file that breaks the page.

const server = await startStrictServer();
const stage = useStage(() => server.flags);
beforeEach(() => server.clear());
afterAll(() => server.close());

test('a sample that is not there is told, and Run goes on', async () => {
  const page = await stage.open(paths.gpt4o);
  const { fails, works } = await runs(titles.image)(page);
  await page.route(samples, (route) => route.fulfill({ status: 404, body: 'Not here.' }));
  await fails();
  await page.unroute(samples);
  await works();
});

test('a sample whose bytes stop half way is told, and Run goes on', async () => {
  const page = await stage.open(paths.gpt4o);
  const { fails, works } = await runs(titles.image)(page);
  await page.evaluate(() => {
    const { blob } = Response.prototype;
    Response.prototype.blob = () => {
      Response.prototype.blob = blob;
      return Promise.reject(new TypeError('network error'));
    };
  });
  await fails();
  await works();
});

/** A page that has a key, and whose sample never comes; it has begun to run, and `asked` counts the requests for it. */
async function waitingForSample() {
  // A context of its own: a clock that a test moves stays with it.
  const page = await stage.open(paths.gpt4o, { locale: 'en-GB' });
  await connect(page);
  const playground = await ready(page, titles.image);
  await page.clock.install();
  const asked: Request[] = [];
  await page.route(samples, (route) => {
    asked.push(route.request());
  });
  await playground.run.click();
  await eventually(() => asked.length).toBe(1);
  return { page, playground, asked };
}

test('a sample that never comes is told after 30 s, and Run goes on', async () => {
  const { page, playground } = await waitingForSample();
  await page.clock.fastForward(29_000);
  expect(await playground.region.getAttribute('data-state')).toBe('running');
  await page.clock.fastForward(1_000);
  await reaches(playground.region, 'failed');
  await expectFailure(playground, 'fault-of-this-page');
  expect(server.chats()).toEqual([]);
  await page.unroute(samples);
  expect(await runToEnd(playground)).toBe('done');
  expect(server.chats()).toHaveLength(1);
});

test('Stop while the sample loads ends the run at once, and the next one asks for it anew', async () => {
  const { page, playground, asked } = await waitingForSample();
  await playground.stop.click();
  await reaches(playground.region, 'stopped');
  expect(await sinceClick(playground.region)).toBeLessThan(hanging);
  // The request for it is given up as well, of which the driver of Firefox tells nothing.
  if (!inFirefox()) await eventually(() => asked[0]?.failure()?.errorText).toMatch(/abort/i);
  await page.unroute(samples);
  expect(await runToEnd(playground)).toBe('done');
  expect(server.chats()).toHaveLength(1);
});

test('a file of the reader’s goes where the sample would not come', async () => {
  const { page, playground } = await waitingForSample();
  await playground.stop.click();
  await reaches(playground.region, 'stopped');
  const file = await image();
  await playground.file.setInputFiles(file);
  await playground.sample.waitFor();
  expect(await runToEnd(playground)).toBe('done');
  expect(attachedFile(server.chats()[0]?.body ?? Buffer.of()).bytes.equals(file.buffer)).toBe(true);
  await page.unroute(samples);
});

test('a file that breaks the page in taking it is told, and files and Run go on', async () => {
  const page = await stage.open(paths.gpt4o);
  const playground = await ready(page, titles.image);
  await page.evaluate(() => {
    Blob.prototype.arrayBuffer = () => {
      throw new TypeError('A defect of ours.');
    };
  });
  await playground.file.setInputFiles(await image());
  await eventually(() => playground.fileProblem.innerText()).toMatch(/could not take that in/);
  await page.evaluate(() => {
    Blob.prototype.arrayBuffer = function () {
      return new Response(this).arrayBuffer();
    };
  });
  await playground.file.setInputFiles(await image());
  await playground.region.getByText('orange.png').first().waitFor();
  expect(await runToEnd(playground)).toBe('done');
});
