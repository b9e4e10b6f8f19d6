// Checked by `npm run check`: each `@ts-expect-error` fails the build if the line below it compiles.
import { inputOf } from './inputs.fixture.ts';
import type { SnippetInput } from './language.ts';

const input: SnippetInput = inputOf(0);

({
  ...input,
  // @ts-expect-error a snippet has no place for a key
  apiKey: 'key',
}) satisfies SnippetInput;

({
  ...input,
  settings: {
    ...input.settings,
    // @ts-expect-error nor have the settings
    apiKey: 'key',
  },
}) satisfies SnippetInput;
