import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { eventually } from '../support/eventually.ts';
import { paths } from '../support/playground.ts';
import {
  type Answer,
  completion,
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
import { expectReadyAgain, prepare } from './expectations.ts';
import { expectWhole, runner, slow } from './running.ts';

// Run pressed twice, and Stop in each phase. One Run stays one request.

const server = await startStrictServer();
const stage = useStage(() => server.flags);
const running = runner(stage, server);
beforeEach(() => server.clear());
afterAll(() => server.close());

describe('Run twice', () => {
  test('by a double click', async () => {
    const playground = await prepare(await stage.open(paths.gpt4o));
    server.next(stream(...slow));
    await playground.run.dblclick();
    await reaches(playground.region, 'done');
    expect(server.chats()).toHaveLength(1);
  });

  test('by the keys, held down', async () => {
    const playground = await prepare(await stage.open(paths.gpt4o));
    server.next(stream(text('One '), 2000, text('two.'), finish('stop')));
    for (let times = 0; times < 5; times++) await playground.prompt.press('ControlOrMeta+Enter');
    await expectWhole(playground, server);
  });
});

describe('Stop', () => {
  const body = String(completion().body?.[0]);
  test.each<{ when: string; answer: Answer; seen: string }>([
    { when: 'before the headers', answer: { body: [stall] }, seen: '' },
    { when: 'after the headers', answer: stream('', stall), seen: '' },
    { when: 'after a comment', answer: stream(': hello\n\n', stall), seen: '' },
    { when: 'in mid-event', answer: stream(text('Half'), 'data: {"ch', stall), seen: 'Half' },
    {
      when: 'after the finish reason',
      answer: stream(text('All'), finish('stop'), stall),
      seen: 'All',
    },
    {
      when: 'in a JSON body',
      answer: plain('application/json', body.slice(0, 50), stall),
      seen: '',
    },
    {
      when: 'in the body of an error',
      answer: { ...problem(500, ''), body: ['{"', stall] },
      seen: '',
    },
  ])('$when', async ({ answer, seen }) => {
    const playground = await prepare(await stage.open(paths.gpt4o));
    server.next(answer);
    await playground.run.click();
    await eventually(() => server.chats().length).toBe(1);
    if (seen) await playground.answer.getByText(seen).waitFor();
    else await playground.page.waitForTimeout(100);
    await playground.stop.click();
    await reaches(playground.region, 'stopped');
    await eventually(() => server.chats()[0]?.aborted).toBe(true);
    expect((await playground.answer.innerText()).trim()).toBe(seen);
    expect(await playground.failure.count()).toBe(0);
    expect(server.chats()).toHaveLength(1);
    await expectReadyAgain(playground);
  });

  test('at once, before anything has gone', async () => {
    const playground = await prepare(await stage.open(paths.gpt4o));
    server.next(stream(stall));
    await playground.region.evaluate((region) => {
      const button = region.querySelector<HTMLElement>('[data-part=run]');
      button?.click();
      setTimeout(() => button?.click());
    });
    await reaches(playground.region, 'stopped');
    expect(server.chats().length).toBeLessThan(2);
    await expectReadyAgain(playground);
  });

  test('what comes after it changes nothing', async () => {
    const playground = await running(paths.gpt4o, [
      text('One '),
      1500,
      text('two.'),
      finish('stop'),
    ]);
    await playground.stop.click();
    await reaches(playground.region, 'stopped');
    // What the server sends from here on goes nowhere.
    await eventually(() => server.chats()[0]?.aborted).toBe(true);
    expect((await playground.answer.innerText()).trim()).toBe('One');
    expect(await statesOf(playground.region)).toEqual(['running', 'stopped']);
  });
});
