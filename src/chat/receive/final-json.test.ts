import { expect, test } from 'vitest';
import { finalJson } from './final-json.ts';

const of = (...body: string[]) => finalJson({ body, times: {}, deltas: [] }, { text: 'Hi' });
const made = {
  object: 'chat.completion',
  choices: [{ index: 0, message: { role: 'assistant', content: 'Hi' }, finish_reason: null }],
};

test('a body that is JSON is shown as it came, indented', () => {
  expect(of('\n', ' {"a"', ':1}')).toBe('{\n  "a": 1\n}');
});

test('one that only begins as JSON stays as it is', () => {
  expect(of('{"a":')).toBe('{"a":');
});

test.each([[['data: {}\n\n']], [[]], [['\n']]])(
  '%j is told as the completion it adds up to',
  (body) => {
    expect(JSON.parse(of(...body))).toEqual(made);
  },
);

test('what came with it stands in its place', () => {
  const usage = { prompt_tokens: 1, completion_tokens: 2, total_tokens: 3 };
  const received = { text: 'Hi', finishReason: 'stop', usage, cost: 0.5 };
  expect(JSON.parse(finalJson({ body: [], times: {}, deltas: [] }, received))).toEqual({
    ...made,
    choices: [{ ...made.choices[0], finish_reason: 'stop' }],
    usage,
    meta: { usage: { usd_spent: 0.5 } },
  });
});
