import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { failureIds, failureText } from '../../src/chat/receive/failures.ts';
import { eventually } from '../support/eventually.ts';
import { type Playground, paths, runToEnd } from '../support/playground.ts';
import { finish, problem, stall, stream, text } from '../support/provider-answers.ts';
import { marked, useStage } from '../support/stage.ts';
import { reaches } from '../support/states.ts';
import { startStrictServer } from '../support/strict-server.ts';
import { expectFailure, expectReadyAgain, prepare } from './expectations.ts';

// Faults that one scripted answer does not make: no server, a wait, a run after a failure.

const server = await startStrictServer();
const stage = useStage(() => server.flags);
beforeEach(() => server.clear());
afterAll(() => server.close());

describe('no connection', () => {
  const expectNoConnection = async (playground: Playground) => {
    await expectFailure(playground, 'no-connection');
    const words = await playground.failure.innerText();
    expect(words).toContain('https://api.aimlapi.com/v1');
    expect(words).toMatch(/cURL/);
    await expectReadyAgain(playground);
  };

  test('the server is down', async () => {
    const playground = await prepare(await stage.open(paths.gpt4o));
    await server.goDown();
    try {
      expect(await runToEnd(playground)).toBe('failed');
    } finally {
      await server.comeUp();
    }
    await expectNoConnection(playground);
  });

  test('the preflight is refused', async () => {
    const playground = await prepare(await stage.open(paths.gpt4o));
    server.next({ status: 403, cors: false }, 'OPTIONS');
    expect(await runToEnd(playground)).toBe('failed');
    expect(server.chats()).toEqual([]);
    await expectNoConnection(playground);
  });
});

describe.each([429, 503])('%i with Retry-After', (status) => {
  test('counts the wait down, with Run enabled all the while, and sends nothing by itself', async () => {
    const playground = await prepare(await stage.open(paths.gpt4o));
    server.next(problem(status, 'Not now', { 'retry-after': '3' }));
    expect(await runToEnd(playground)).toBe('failed');
    // By its name, which stays the same while its label counts.
    const again = playground.failure.getByRole('button', { name: 'Run again', exact: true });
    const label = () => again.innerText();
    expect(await label()).toMatch(/^Run again · [23] s$/);
    expect([await playground.run.isEnabled(), await again.isEnabled()]).toEqual([true, true]);
    expect(await again.locator('xpath=ancestor::*[@aria-live or @role="status"]').count()).toBe(0);
    await eventually(label).toBe('Run again · 1 s');
    await playground.region.getByText('The wait is over.').waitFor();
    expect(await label()).toBe('Run again');
    await marked(playground.page);
    expect(server.chats()).toHaveLength(1);
    expect(await playground.region.getAttribute('data-state')).toBe('failed');
    await expectReadyAgain(playground);
    expect(await runToEnd(playground)).toBe('done');
    expect(server.chats()).toHaveLength(2);
  });

  test('Run before the wait is over runs', async () => {
    const playground = await prepare(await stage.open(paths.gpt4o));
    server.next(problem(status, 'Not now', { 'retry-after': '3600' }));
    expect(await runToEnd(playground)).toBe('failed');
    await playground.run.click();
    await reaches(playground.region, 'done');
    expect(await playground.failure.count()).toBe(0);
    expect(server.chats()).toHaveLength(2);
  });
});

describe('a word on a long wait', () => {
  test.each([
    { when: 'before the first byte', body: [900, text('All.'), finish('stop')] },
    { when: 'in mid-answer', body: [text('All'), 900, text('.'), finish('stop')] },
  ])('$when', async ({ body }) => {
    const playground = await prepare(await stage.open(paths.gpt4o, { limits: { noticeMs: 200 } }));
    server.next(stream(...body));
    await playground.run.click();
    const status = () => playground.status.first().innerText();
    await eventually(status).toMatch(/still|waiting|longer|nothing/i);
    expect(await playground.region.getAttribute('data-state')).toBe('running');
    await reaches(playground.region, 'done');
    expect((await playground.answer.innerText()).trim()).toBe('All.');
  });
});

test('a failure is cleared by the next run', async () => {
  const playground = await prepare(await stage.open(paths.gpt4o));
  server.next(problem(500, 'Broken'));
  expect(await runToEnd(playground)).toBe('failed');
  server.next(stream(text('Better'), stall));
  await playground.run.click();
  await playground.answer.getByText('Better').waitFor();
  expect(await playground.failure.count()).toBe(0);
  await playground.stop.click();
  await reaches(playground.region, 'stopped');
});

test('every failure has its entry on /errors/', async () => {
  const page = await stage.open('/errors/');
  for (const id of failureIds) {
    const { title } = failureText(id);
    const entry = page.locator(`[id="${id}"]`);
    expect(await entry.count(), id).toBe(1);
    expect(await entry.innerText()).toContain(title);
  }
});

test('an answer that ends between two looks at it is never cut in mid-word', async () => {
  const playground = await prepare(await stage.open(paths.gpt4o));
  server.next(stream(text('A racco'), 400, text('on reaches into a stream.'), finish('stop')));
  const atEnd = playground.region.evaluate(
    (region) =>
      new Promise<string>((resolve) => {
        new MutationObserver(() => {
          const answer = region.querySelector<HTMLElement>('[data-part="answer"]');
          if (region.dataset.state === 'done') resolve(answer?.innerText.trim() ?? '');
        }).observe(region, { attributeFilter: ['data-state'] });
      }),
  );
  expect(await runToEnd(playground)).toBe('done');
  expect(await atEnd).toBe('A raccoon reaches into a stream.');
});
