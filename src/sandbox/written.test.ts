import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { firstFileOf } from '../examples/example.ts';
import { examples } from '../examples/index.ts';
import { resolve } from '../examples/resolve.ts';
import type { Values } from '../examples/template.ts';
import { createNodeSandbox } from './node.ts';

const sandbox = createNodeSandbox({ delayMs: 0 });

describe.each(examples.map((example) => [example.id, example] as const))('%s', (_, example) => {
  /** What the sandbox says to the example, its sample attached, and to what a reader changed of that. */
  async function answerTo(change: Partial<Values> = {}, more = ''): Promise<string> {
    const sample = example.sample ? await readFile(`public${example.sample.path}`) : Buffer.of();
    const bytes = Buffer.concat([sample, Buffer.from(more)]);
    const { type, name } = firstFileOf(example);
    const fileDataUrl = `data:${type};base64,${bytes.toString('base64')}`;
    const settings = { prompt: example.prompt, model: 'gpt-4o', stream: false, fileName: name };
    const response = await sandbox(
      new Request('https://sandbox.test/v1/chat/completions', {
        method: 'POST',
        headers: { authorization: 'Bearer any', 'content-type': 'application/json' },
        body: JSON.stringify(resolve(example, { ...settings, fileDataUrl, ...change })),
      }),
    );
    return (await response.json()).choices[0].message.content;
  }

  test('the sample and its own prompt have the answer that was written for them', async () => {
    expect(await answerTo()).toBe(
      `${example.answer}\n\nThis is the sandbox, not a model: the answer was written for this very request. With a key, a model answers.`,
    );
  });

  test('another prompt, another file, a further turn have none', async () => {
    const { prompt } = example;
    const turns = [
      { role: 'assistant', text: 'Hm.' },
      { role: 'user', text: prompt },
    ] as const;
    for (const answer of [
      await answerTo({ prompt: `${prompt}!` }),
      await answerTo({ turns }),
      ...(example.sample ? [await answerTo({}, '\n')] : []),
    ])
      expect(answer).not.toMatch(/the answer was written/);
  });
});
