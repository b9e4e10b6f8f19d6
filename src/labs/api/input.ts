import { main } from '../../api/providers/index.ts';
import { describeImage } from '../../examples/calls/describe-image.ts';
import { defaultModel } from '../../examples/index.ts';
import { compose } from '../../examples/resolve.ts';
import type { SnippetInput } from '../../snippets/index.ts';

/** The example that the lab takes apart. */
export const example = describeImage;

const settings = {
  prompt: example.prompt,
  model: defaultModel,
  stream: true,
  fileName: example.sample.name,
};

/** Its call as a reader finds it. */
export const input: SnippetInput = {
  request: compose(example, settings),
  settings,
  mediaType: example.sample.type,
  baseUrl: main.baseUrl,
  keyVariable: main.keyVariable,
};
