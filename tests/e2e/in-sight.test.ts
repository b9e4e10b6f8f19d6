import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { eventually } from '../support/eventually.ts';
import { isInWindow, sizes } from '../support/in-window.ts';
import { connect, findPlayground, paths, runToEnd, titles } from '../support/playground.ts';
import { problem } from '../support/provider-answers.ts';
import { useStage } from '../support/stage.ts';
import { reaches } from '../support/states.ts';
import { startStrictServer } from '../support/strict-server.ts';

// After Run the answer is where the eye is, on every page and at any width.

const server = await startStrictServer();
const stage = useStage(() => server.flags);
beforeEach(() => server.clear());
afterAll(() => server.close());

describe.each(sizes)('at $width × $height', (viewport) => {
  describe.each(Object.values(paths))('%s', (path) => {
    const opened = async () => {
      const page = await stage.open(path, { viewport });
      return findPlayground(page, titles.image);
    };

    test('brings the answer into the window, and leaves the focus', async () => {
      const { region, run, answer } = await opened();
      await run.click();
      await reaches(region, 'done');
      await eventually(() => isInWindow(answer)).toBe(true);
      expect(await run.evaluate((button) => button === document.activeElement)).toBe(true);
    });

    test('and a failure', async () => {
      const playground = await opened();
      await connect(playground.page);
      server.next(problem(401, 'No such key'));
      expect(await runToEnd(playground)).toBe('failed');
      await eventually(() => isInWindow(playground.failure)).toBe(true);
    });
  });
});

test('not if the reader scrolls meanwhile', async () => {
  const page = await stage.open(paths.concepts, { viewport: sizes[1] });
  const { region, run } = await findPlayground(page, titles.image);
  await run.click();
  await region.evaluate(async (card) => {
    while (card.dataset.state !== 'running') await new Promise(requestAnimationFrame);
    dispatchEvent(new WheelEvent('wheel', { deltaY: -300 }));
    scrollTo({ top: 0, behavior: 'instant' });
  });
  await reaches(region, 'done');
  // What would scroll does so 300 ms after the first delta.
  await page.evaluate(() => new Promise((resume) => setTimeout(resume, 600)));
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test('once the form asks for something else, the answer says that it is to the former request', async () => {
  const page = await stage.open(paths.playground);
  const playground = await findPlayground(page, titles.image);
  const { region, prompt, stream } = playground;
  const note = region.getByText('This answer is to the request as it was before your change.');
  expect(await runToEnd(playground)).toBe('done');
  expect(await note.isVisible()).toBe(false);
  await prompt.fill('What is the weather?');
  await note.waitFor();
  await prompt.fill("What's in this image?");
  await note.waitFor({ state: 'hidden' });
  await stream.click();
  await note.waitFor();
  expect(await runToEnd(playground)).toBe('done');
  expect(await note.isVisible()).toBe(false);
});
