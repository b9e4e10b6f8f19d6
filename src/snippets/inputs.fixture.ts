import { exampleValues } from '../api/fields/examples.ts';
import { firstFileOf } from '../examples/example.ts';
import { examples } from '../examples/index.ts';
import { compose } from '../examples/resolve.ts';
import type { Settings } from '../examples/template.ts';
import type { SnippetInput } from './index.ts';

/** What a form gives for an example as the reader finds it, and what the reader changed. */
export function inputOf(index: number, changed: Partial<Settings> = {}): SnippetInput {
  const example = examples[index];
  if (!example) throw new Error(`There is no example ${index}.`);
  const settings: Settings = {
    prompt: example.prompt,
    model: 'gpt-4o',
    stream: false,
    fileName: firstFileOf(example).name,
    ...changed,
  };
  const request = compose(example, settings);
  const mediaType = firstFileOf(example).type;
  return { request, settings, mediaType, baseUrl: 'https://api.test/v1', keyVariable: 'A_KEY' };
}

/** A system message, more of the conversation, and a second file. */
export const conversation: Partial<Settings> = {
  system: 'Be brief.',
  turns: [
    { role: 'assistant', text: 'A raccoon.' },
    { role: 'user', text: 'And now?' },
  ],
  moreFiles: [{ fileName: 'second.gif', mediaType: 'image/gif' }],
};

/** Each example, streamed and not, with and without every parameter, with and without a conversation. */
export const inputs: readonly SnippetInput[] = examples.flatMap((_, index) =>
  [false, true].flatMap((stream) => [
    inputOf(index, { stream }),
    inputOf(index, { stream, ...exampleValues }),
    inputOf(index, { stream, ...conversation }),
    inputOf(index, { stream, ...exampleValues, ...conversation }),
  ]),
);
