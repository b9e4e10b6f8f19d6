import { examples } from '../../examples/index.ts';
import { compose } from '../../examples/resolve.ts';
import type { Settings } from '../../examples/template.ts';
import type { SnippetInput } from '../language.ts';

const all = {
  temperature: 0.5,
  top_p: 0.5,
  max_tokens: 5,
  seed: 5,
  detail: 'low',
  response_format: { type: 'json_object' },
} as const satisfies Partial<Settings>;

/** Settings that change which lines there are: what follows what, and how a line ends. */
const changes: readonly Partial<Settings>[] = [
  {},
  all,
  ...Object.entries(all).map(([name, value]) => ({ [name]: value })),
  { response_format: { type: 'text' } },
  // Typed SDKs send these another way, since they must be whole numbers.
  { max_tokens: 5.5 },
  { seed: 5.5 },
  { max_tokens: 5.5, seed: 5.5 },
  // Shells quote such a name in another way.
  { fileName: 'é\u200b' },
];

/** Inputs that together have every line that a form can bring about. */
export const cover: readonly SnippetInput[] = examples.flatMap((example) =>
  [false, true].flatMap((stream) =>
    changes.map((change) => {
      const fixed = { prompt: 'prompt', model: 'model', fileName: 'file.name', stream };
      const settings = { ...fixed, ...change };
      const request = compose(example, settings);
      return { request, settings, mediaType: example.sample.type, baseUrl: 'https://host/v1' };
    }),
  ),
);
