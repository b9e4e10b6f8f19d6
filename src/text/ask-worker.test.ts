import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { askOnce, createAsker, NoAnswer } from './ask-worker.ts';
import { FakeWorker } from './fake-worker.fixture.ts';

const made: FakeWorker<string, number>[] = [];
const make = () => {
  const worker = new FakeWorker<string, number>();
  made.push(worker);
  return worker as unknown as Worker;
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  made.length = 0;
});

/** What became of a promise: its value, or the message of its error. */
const told = (promise: Promise<unknown>) =>
  promise.catch((error: unknown) => (error instanceof NoAnswer ? 'no answer' : String(error)));

test('each question gets its own answer, from one worker', async () => {
  const { ask } = createAsker<string, number>(make);
  const both = [ask('one'), ask('two')];
  expect(made).toHaveLength(1);
  const [worker] = made;
  worker?.load();
  for (const { id, question } of worker?.asked.toReversed() ?? [])
    worker?.tell({ id, answer: question === 'one' ? 1 : 2 });
  expect(await Promise.all(both)).toEqual([1, 2]);
});

test('an answer may be nothing at all; no answer is another matter, and the worker stays', async () => {
  const { ask } = createAsker<string, undefined>(make);
  const both = [told(ask('nothing')), told(ask('impossible'))];
  made[0]?.tell({ id: 1, answer: undefined as never });
  made[0]?.tell({ id: 2 });
  expect(await Promise.all(both)).toEqual([undefined, 'no answer']);
  expect(made[0]?.isEnded).toBe(false);
});

test('a worker that breaks takes all its questions with it, and the next one gets another', async () => {
  const { ask } = createAsker<string, number>(make);
  const both = [told(ask('one')), told(ask('two'))];
  made[0]?.break();
  for (const each of await Promise.all(both)) expect(each).toMatch(/broke, or did not load/);
  expect(made[0]?.isEnded).toBe(true);
  const third = ask('three');
  made[1]?.tell({ id: 3, answer: 3 });
  expect(await third).toBe(3);
});

test('one that neither loads nor fails is given up after 30 seconds', async () => {
  const asked = told(createAsker<string, number>(make).ask('one'));
  await vi.advanceTimersByTimeAsync(29_999);
  expect(made[0]?.isEnded).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(made[0]?.isEnded).toBe(true);
  expect(await asked).toMatch(/did not load/);
});

test('the time for an answer begins when the worker is loaded', async () => {
  const { ask } = createAsker<string, number>(make, 5000);
  const asked = told(ask('one'));
  await vi.advanceTimersByTimeAsync(20_000);
  made[0]?.load();
  await vi.advanceTimersByTimeAsync(4999);
  expect(made[0]?.isEnded).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(await asked).toMatch(/too long/);
  expect(made[0]?.isEnded).toBe(true);
});

test('an answer in time leaves the worker be', async () => {
  const { ask } = createAsker<string, number>(make, 5000);
  const asked = ask('one');
  made[0]?.load();
  await vi.advanceTimersByTimeAsync(1);
  made[0]?.tell({ id: 1, answer: 1 });
  expect(await asked).toBe(1);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(made[0]?.isEnded).toBe(false);
});

test('what was asked of a worker that is ended is told so', async () => {
  const { ask, end } = createAsker<string, number>(make);
  const asked = told(ask('one'));
  end();
  expect(await asked).toMatch(/was ended/);
});

test('a worker for one question ends with its answer', async () => {
  const asked = askOnce<string, number>(make, 'one');
  made[0]?.tell({ id: 1, answer: 1 });
  expect(await asked).toBe(1);
  expect(made[0]?.isEnded).toBe(true);
});
