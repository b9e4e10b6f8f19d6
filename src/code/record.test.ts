import { expect, test } from 'vitest';
import { createCodeRecord } from './record.ts';

const tokens = (number: number) => ({
  prompt_tokens: number,
  completion_tokens: 1,
  total_tokens: number + 1,
});

test('joins what is printed, and adds up tokens and costs of the answers that have them', async () => {
  const record = createCodeRecord();
  record.began();
  record.output('a');
  const [first, second, third] = [record.request(), record.request(), record.request()];
  first.received({ text: '', usage: tokens(3), cost: 0.25 });
  second.received({ text: '' });
  third.received({ text: '', usage: tokens(4), cost: 0.5 });
  record.output('b');
  await record.settled();
  expect(record.outcome({ state: 'done', exitCode: 0, ms: 1 })).toEqual({
    result: {
      state: 'done',
      text: 'ab',
      usage: { prompt_tokens: 7, completion_tokens: 2, total_tokens: 9 },
      cost: 0.75,
    },
    requests: 3,
    isRun: true,
  });
});

test('is settled once the last answer has ended', async () => {
  const record = createCodeRecord();
  const { received } = record.request();
  let isSettled = false;
  const settled = record.settled().then(() => {
    isSettled = true;
  });
  await Promise.resolve();
  expect(isSettled).toBe(false);
  received({ text: '' });
  await settled;
});

test('what the API refused is why a run failed, and no reason for one that went well', () => {
  const record = createCodeRecord();
  record.request().answered(401);
  expect(record.outcome({ state: 'failed', exitCode: 1, ms: 1 }).result.failure).toEqual({
    id: 'key-refused',
    status: 401,
  });
  expect(record.outcome({ state: 'done', exitCode: 0, ms: 1 }).result.failure).toBe(undefined);
});

test.each([
  ['asked for something', true, 'stopped', 1, true],
  ['failed once it had begun', true, 'failed', 0, true],
  ['failed to begin', false, 'failed', 0, false],
  ['did nothing that counts', true, 'done', 0, false],
] as const)('one that %s: begun %s, %s, %i requests', (_, hasBegun, state, requests, isRun) => {
  const record = createCodeRecord();
  if (hasBegun) record.began();
  for (let at = 0; at < requests; at += 1) record.request();
  expect(record.outcome({ state, ms: 1 }).isRun).toBe(isRun);
});
