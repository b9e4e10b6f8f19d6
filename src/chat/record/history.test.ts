import { describe, expect, test } from 'vitest';
import { markAsData } from '../../examples/template.ts';
import { mask } from '../../text/redact/redact.ts';
import { differences } from './differences.ts';
import {
  type EndedRun,
  maxRuns,
  maxText,
  type PastRun,
  remember,
  toggle,
  withoutKey,
} from './history.ts';

const key = '314159265358979323846264338327950288';

const run = (change: Partial<EndedRun> = {}): EndedRun => ({
  when: 0,
  example: 'describe-image',
  settings: { prompt: '', model: 'gpt-4o', stream: true, fileName: 'a.png' },
  baseUrl: 'https://api.aimlapi.com/v1',
  result: { state: 'done', text: '' },
  times: {},
  ...change,
});
const answering = (text: string) => run({ result: { state: 'done', text } });
const all = (...ended: readonly EndedRun[]) => ended.reduce(remember, [] as readonly PastRun[]);
const numbers = (runs: readonly PastRun[]) => runs.map(({ number }) => number);

describe('a history', () => {
  test('is newest first, numbered from one', () => {
    const runs = all(answering('one'), answering('two'));
    expect(runs.map(({ number, result }) => [number, result.text])).toEqual([
      [2, 'two'],
      [1, 'one'],
    ]);
  });

  test('lets the oldest go when there are too many', () => {
    const runs = all(...Array.from({ length: maxRuns + 2 }, () => run()));
    expect(numbers(runs)).toEqual(Array.from({ length: maxRuns }, (_, at) => maxRuns + 2 - at));
  });

  test('lets the oldest go when they are too long, and only those', () => {
    const third = answering('x'.repeat(maxText / 3));
    expect(numbers(all(third, third, third))).toEqual([3, 2, 1]);
    expect(numbers(all(third, third, third, third))).toEqual([4, 3, 2]);
  });

  test('counts prompts and what servers said', () => {
    const half = 'x'.repeat(maxText / 2);
    const prompted = run({ settings: { ...run().settings, prompt: `${half}x` } });
    const failed = run({
      result: { state: 'failed', text: '', failure: { id: 'server-error', detail: half } },
    });
    expect(numbers(all(failed, failed))).toEqual([2, 1]);
    expect(numbers(all(prompted, failed))).toEqual([2]);
  });

  test('counts a system message and every turn, and keeps them whole', () => {
    const third = 'x'.repeat(maxText / 3);
    const turns = [
      { role: 'assistant', text: third },
      { role: 'user', text: third },
    ] as const;
    const said = run({ settings: { ...run().settings, system: third, turns } });
    expect(numbers(all(run(), answering('x'), said))).toEqual([3, 2, 1]);
    expect(numbers(all(run(), answering('xx'), said))).toEqual([3]);
    const [newest] = all({ ...said, result: { state: 'done', text: 'xx' } });
    expect(newest).toMatchObject({ isCut: true, result: { text: '' }, settings: { turns } });
  });

  test('cuts an answer that is too long by itself, between characters, and says so', () => {
    const [newest] = all(run(), answering(`${'x'.repeat(maxText - 1)}\u{1F99D}`));
    expect(newest).toMatchObject({ number: 2, isCut: true });
    expect(newest?.result.text).toBe('x'.repeat(maxText - 1));
    expect(all(answering('x'.repeat(maxText)))[0]?.isCut).toBe(false);
  });

  test('keeps no key that was pasted into a field', () => {
    const settings = { prompt: `is ${key} a key?`, model: key, stream: false, fileName: key };
    const kept = withoutKey(run({ settings, baseUrl: `https://x.example/${key}` }), key);
    expect(JSON.stringify(kept)).not.toContain(key);
    expect(kept.settings).toEqual({
      prompt: `is ${mask} a key?`,
      model: mask,
      stream: false,
      fileName: mask,
    });
    expect(withoutKey(run(), key)).toEqual(run());
  });

  test('keeps no key that was pasted into a message or a file’s name', () => {
    const settings = {
      ...run().settings,
      system: key,
      turns: [{ role: 'user', text: `is ${key} a key?` }],
      moreFiles: [{ fileName: `${key}.png`, mediaType: 'image/png' }],
    } as const;
    expect(withoutKey(run({ settings }), key).settings).toEqual({
      ...settings,
      system: mask,
      turns: [{ role: 'user', text: `is ${mask} a key?` }],
      moreFiles: [{ fileName: `${mask}.png`, mediaType: 'image/png' }],
    });
  });
});

test('keeps no key that was pasted into a parameter', () => {
  const settings = {
    ...run().settings,
    seed: 7,
    stop: ['END', key],
    prediction: { ref: key, [key]: [{ text: `is ${key}` }] },
  };
  expect(withoutKey(run({ settings }), key).settings).toEqual({
    ...settings,
    stop: ['END', mask],
    prediction: { ref: mask, [mask]: [{ text: `is ${mask}` }] },
  });
});

test('keeps no key that was pasted into the JSON, and leaves all else of it', () => {
  const ref = { ref: 'prompt' } as const;
  const data = markAsData({ ref: key });
  const jsonEdits = {
    order: [key, 'stop'],
    fields: { [key]: 1, stop: [key, data, null, 0.5] },
    messages: [{ role: 'user', content: [{ type: 'text', text: ref }, { type: key }] }],
    files: 1,
  };
  const settings = { ...run().settings, jsonEdits };
  const kept = withoutKey(run({ settings }), key).settings.jsonEdits;
  expect(kept).toEqual({
    order: [mask, 'stop'],
    fields: { [mask]: 1, stop: [mask, markAsData({ ref: mask }), null, 0.5] },
    messages: [{ role: 'user', content: [{ type: 'text', text: ref }, { type: mask }] }],
    files: 1,
  });
  expect(withoutKey(run({ settings }), 'another key').settings.jsonEdits).toEqual(jsonEdits);
  const long = { ...jsonEdits, fields: { stop: 'x'.repeat(maxText) } };
  const longRun = run({ settings: { ...settings, jsonEdits: long } });
  expect(numbers(all(run(), answering('xx'), longRun))).toEqual([3]);
});

describe('a run of code', () => {
  const code = { language: 'python', edited: `key = "${key}"`, requests: 1 };

  test('keeps no key in the code nor in what it printed, cut over two streams', () => {
    const printed = `${key.slice(0, 7)}${key.slice(7)}`;
    const kept = withoutKey(run({ code, result: { state: 'done', text: printed } }), key);
    expect(JSON.stringify(kept)).not.toContain(key.slice(4, 12));
    expect(kept.code).toEqual({ ...code, edited: `key = "${mask}"` });
    expect(withoutKey(run({ code: { ...code, edited: undefined } }), key).code?.edited).toBe(
      undefined,
    );
  });

  test('counts its code, and keeps it whole', () => {
    const long = { ...code, edited: 'x'.repeat(maxText - 1) };
    const [newest, ...others] = all(run(), { ...answering('out'), code: long });
    expect(newest).toMatchObject({ isCut: true, result: { text: '' }, code: long });
    expect(numbers(others)).toEqual([1]);
  });

  test('differs from one of the form, and from one of other code', () => {
    const other = { ...code, edited: 'pass' };
    expect(differences(run(), run({ code: other }))).toEqual([
      { name: 'code', values: [undefined, 'python\npass'] },
    ]);
  });
});

test('two runs at most are chosen: a third takes the place of the first', () => {
  expect(toggle([], 1)).toEqual([1]);
  expect(toggle([1], 2)).toEqual([1, 2]);
  expect(toggle([1, 2], 3)).toEqual([2, 3]);
  expect(toggle([1, 2], 1)).toEqual([2]);
});

describe('differences', () => {
  test('none between equal runs, whatever they answered', () => {
    expect(differences(answering('a'), answering('b'))).toEqual([]);
  });

  test('are named in the order of the form, with what was not sent as absent', () => {
    const settings = { ...run().settings, model: 'gpt-4o-mini', temperature: 0 } as const;
    const json = { ...settings, response_format: { type: 'json_object' } } as const;
    expect(differences(run(), run({ settings: json, baseUrl: 'https://x.example' }))).toEqual([
      { name: 'baseUrl', values: ['https://api.aimlapi.com/v1', 'https://x.example'] },
      { name: 'temperature', values: [undefined, '0'] },
      { name: 'response_format', values: [undefined, 'json_object'] },
      { name: 'model', values: ['gpt-4o', 'gpt-4o-mini'] },
    ]);
    const same = { ...json, response_format: { type: 'json_object' } } as const;
    expect(differences(run({ settings: json }), run({ settings: same }))).toEqual([]);
  });

  test('what only the JSON had is one of them', () => {
    const jsonEdits = { order: ['n'], fields: { n: 2 }, messages: [], files: 1 };
    expect(differences(run(), run({ settings: { ...run().settings, jsonEdits } }))).toEqual([
      { name: 'jsonEdits', values: [undefined, '{"n":2,"messages":[]}'] },
    ]);
  });

  test('what was said and the further files are among them, as texts', () => {
    const said = {
      ...run().settings,
      system: 'Be brief.',
      turns: [{ role: 'assistant', text: 'A raccoon.' }],
      moreFiles: [{ fileName: 'b.gif', mediaType: 'image/gif' }],
    } as const;
    expect(differences(run(), run({ settings: said }))).toEqual([
      { name: 'fileName', values: ['a.png', 'a.png, b.gif'] },
      { name: 'system', values: [undefined, 'Be brief.'] },
      { name: 'turns', values: [undefined, 'assistant: A raccoon.'] },
    ]);
  });
});
