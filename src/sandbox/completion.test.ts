import { expect, test } from 'vitest';
import { type Reply, toChunks, toCompletion } from './completion.ts';

const reply: Reply = {
  id: 'chatcmpl-1',
  created: 1_700_000_000,
  model: 'sandbox',
  text: ' Two  words.\n',
  finishReason: 'stop',
  usage: { prompt_tokens: 1, completion_tokens: 2, total_tokens: 3 },
};
const own = { id: reply.id, created: reply.created, model: reply.model };
const all = (includeUsage: boolean) => {
  const { first, words, last } = toChunks(reply, includeUsage);
  return [first, ...words, ...last] as readonly object[];
};

test.each([true, false])(
  'every chunk bears id, kind, time and model; usage: %s',
  (includeUsage) => {
    const chunks = all(includeUsage);
    expect(chunks).toHaveLength(includeUsage ? 5 : 4);
    for (const chunk of chunks)
      expect(chunk).toMatchObject({ ...own, object: 'chat.completion.chunk' });
  },
);

test('usage that was asked for is null in each chunk but a last one without choices', () => {
  const chunks = all(true);
  for (const chunk of chunks.slice(0, -1)) expect(chunk).toHaveProperty('usage', null);
  expect(chunks.at(-1)).toMatchObject({
    choices: [],
    usage: reply.usage,
    meta: { usage: { credits_used: 0, usd_spent: 0 } },
  });
});

test('usage that was not asked for is in no chunk', () => {
  for (const chunk of all(false)) expect(chunk).not.toHaveProperty('usage');
});

test('the words of the chunks are the text', () => {
  const { first, words, last } = toChunks(reply, false);
  const choices = [first, ...words, ...last].flatMap((chunk) => chunk.choices);
  expect(choices.map(({ delta }) => (delta as { content?: string }).content ?? '').join('')).toBe(
    reply.text,
  );
  expect(choices.map((choice) => 'finish_reason' in choice && choice.finish_reason)).toEqual([
    null,
    null,
    null,
    'stop',
  ]);
});

test('a completion bears the same', () => {
  expect(toCompletion(reply)).toMatchObject({
    ...own,
    object: 'chat.completion',
    choices: [
      { index: 0, message: { role: 'assistant', content: reply.text }, finish_reason: 'stop' },
    ],
    usage: reply.usage,
  });
});
