import { afterAll, beforeEach, expect, test } from 'vitest';
import { es } from '../../src/strings/es/index.ts';
import { eventually } from '../support/eventually.ts';
import { paths, runToEnd } from '../support/playground.ts';
import { spokenText } from '../support/provider-answers.ts';
import { useStage } from '../support/stage.ts';
import { reaches, statesOf } from '../support/states.ts';
import { startStrictServer } from '../support/strict-server.ts';
import { expectFailure, expectReadyAgain, prepare } from './expectations.ts';

// A view that throws while a call runs: told as a fault of the page, and not as one of the network.

const server = await startStrictServer();
const stage = useStage(() => server.flags);
beforeEach(() => server.clear());
afterAll(() => server.close());

/** Breaks what shows a part of a run, as a defect of ours would, until it is mended. */
const breaking: Readonly<Record<string, { readonly part: string; readonly keeps: string }>> = {
  'the response, as the request leaves': { part: 'response', keeps: '' },
  'the figures, when the answer is there': { part: 'figures', keeps: spokenText },
};

test.each(Object.entries(breaking))('%s', async (_, { part, keeps }) => {
  const playground = await prepare(await stage.open(paths.gpt4o));
  const { region, answer, failure } = playground;
  const view = region.locator(`[data-part="${part}"]`);
  await view.evaluate((element) => {
    element.replaceChildren = (...children) => {
      // The figures are cleared as each run begins.
      if (element.dataset.part === 'response' || children.length)
        throw new TypeError('A defect of ours.');
    };
  });
  expect(await runToEnd(playground)).toBe('failed');
  await expectFailure(playground, 'fault-of-this-page');
  expect(await failure.innerText()).toContain('The browser says: A defect of ours.');
  expect((await answer.innerText()).trim()).toBe(keeps);
  expect(await statesOf(region)).toEqual(['running', 'failed']);
  await expectReadyAgain(playground);
  await view.evaluate((element) => {
    element.replaceChildren = Element.prototype.replaceChildren;
  });
  await playground.run.click();
  await reaches(region, 'done');
  await eventually(async () => (await answer.innerText()).trim()).toBe(spokenText);
});

test('has its entry in both languages', async () => {
  const page = await stage.open('/es/errors/#fault-of-this-page');
  expect(await page.locator('#fault-of-this-page').count()).toBe(1);
  await page.getByText(es['failure.fault-of-this-page.cause']).waitFor();
});
