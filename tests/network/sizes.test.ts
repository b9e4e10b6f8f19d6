import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { expectFailure, expectReadyAgain, prepare } from '../faults/expectations.ts';
import { half } from '../faults/rows/row.ts';
import { bomb } from '../support/bomb.ts';
import { eventually } from '../support/eventually.ts';
import { paths, runToEnd } from '../support/playground.ts';
import {
  type Answer,
  event,
  finish,
  plain,
  problem,
  stall,
  stream,
  text,
} from '../support/provider-answers.ts';
import { useStage } from '../support/stage.ts';
import { reaches, statesOf } from '../support/states.ts';
import { startStrictServer } from '../support/strict-server.ts';

// Answers larger than any answer is. A body of 600 MB is longer than a string of a browser can be.

const server = await startStrictServer();
const stage = useStage(() => server.flags);
beforeEach(() => server.clear());
afterAll(() => server.close());

const MB = 1_000_000;
const huge = 600 * MB;
const zipped = (piece: string, start = ''): Answer => ({
  ...stream(bomb(piece, huge, start), stall),
  headers: { 'content-type': 'text/event-stream', 'content-encoding': 'gzip' },
});
const events = zipped(text('word '.repeat(2000)), text(half));
const comments = zipped(`: ${'still here '.repeat(20)}\n\n`.repeat(MB / 250), text(half));

describe('a small body that unpacks to 600 MB', () => {
  test.each<[string, Answer, 'incomplete' | 'failed']>([
    ['of events', events, 'incomplete'],
    ['of an event that does not end', zipped('x'.repeat(MB), `${text(half)}data: `), 'incomplete'],
    ['of comments', comments, 'incomplete'],
    ['of comments alone', zipped(':\n\n'.repeat(MB / 4)), 'failed'],
    ['of blank lines', zipped('\n'.repeat(MB)), 'failed'],
    ['of one JSON', zipped('x'.repeat(MB), '{"choices":[{"message":{"content":"'), 'failed'],
  ])('%s is given up', async (_, answer, state) => {
    const playground = await prepare(await stage.open(paths.gpt4o));
    server.next(answer);
    expect(await runToEnd(playground)).toBe(state);
    await expectFailure(playground, 'answer-too-large');
    const isKept = () =>
      playground.answer.evaluate(({ textContent }, words) => textContent.includes(words), half);
    await eventually(isKept, 'the text is kept').toBe(state === 'incomplete');
    await eventually(() => server.chats()[0]?.aborted, 'the rest is not asked for').toBe(true);
    if (answer === comments) {
      await playground.region.getByRole('tab', { name: 'Response', exact: true }).click();
      await playground.region.getByText(/^More came/).waitFor();
    }
    expect(await runToEnd(playground)).toBe('done');
    await expectReadyAgain(playground);
  });

  test.each([
    ['of events', events],
    ['of comments', comments],
  ])('%s is stopped by Stop', async (_, answer) => {
    const playground = await prepare(await stage.open(paths.gpt4o));
    server.next(answer);
    // Within the page, as the whole of it may have come before a test could press.
    await playground.region.evaluate((region) => {
      const answer = region.querySelector('[data-part=answer]');
      const press = () => region.querySelector<HTMLElement>('[data-part=run]')?.click();
      press();
      const watch = setInterval(() => {
        if (!answer?.textContent) return;
        clearInterval(watch);
        press();
      });
    });
    await reaches(playground.region, 'stopped');
    expect(await statesOf(playground.region)).toEqual(['running', 'stopped']);
    expect(await runToEnd(playground)).toBe('done');
    await expectReadyAgain(playground);
  });
});

describe('the body of an error, of 50 MB', () => {
  const piece = 'x'.repeat(MB);
  test.each<[string, Answer]>([
    ['in JSON', { ...problem(500, ''), body: ['{"message":"', ...Array(50).fill(piece), '"}'] }],
    ['in HTML', { ...plain('text/html', '<p>', ...Array(50).fill(piece)), status: 500 }],
  ])('%s is not read to its end', async (_, answer) => {
    const playground = await prepare(await stage.open(paths.gpt4o));
    server.next(answer);
    expect(await runToEnd(playground)).toBe('failed');
    await expectFailure(playground, 'server-error');
    await eventually(() => server.chats()[0]?.aborted, 'the rest is not asked for').toBe(true);
    const shown = await playground.region.evaluate(({ textContent }) => textContent.length);
    expect(shown).toBeLessThan(MB / 2);
    await expectReadyAgain(playground);
  });

  test('in a stream is shown in part', async () => {
    const playground = await prepare(await stage.open(paths.gpt4o));
    server.next(
      stream(text(half), event({ error: { message: 'y'.repeat(20 * MB) } }), finish('stop')),
    );
    expect(await runToEnd(playground)).toBe('failed');
    await expectFailure(playground, 'error-in-the-stream');
    const shown = await playground.failure.evaluate(({ textContent }) => textContent.length);
    expect(shown).toBeLessThan(MB / 2);
  });
});
