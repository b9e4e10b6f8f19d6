import { exampleValues } from '../../api/fields/examples.ts';
import { offered } from '../../api/fields/index.ts';
import { firstFileOf } from '../../examples/example.ts';
import { examples } from '../../examples/index.ts';
import { compose } from '../../examples/resolve.ts';
import type { Settings } from '../../examples/template.ts';
import type { SnippetInput } from '../language.ts';

/** Typed SDKs send these another way where they are not whole. */
const halves: Partial<Settings> = Object.fromEntries(
  offered.filter(({ type }) => type === 'integer').map(({ name }) => [name, 5.5]),
);

/** Each of several settings by itself. */
const apart = (settings: Partial<Settings>): readonly Partial<Settings>[] =>
  Object.entries(settings).map(([name, value]) => ({ [name]: value }));

/** Settings that change which lines there are: what follows what, and how a line ends. */
const changes: readonly Partial<Settings>[] = [
  {},
  exampleValues,
  ...apart(exampleValues),
  { response_format: { type: 'text' } },
  halves,
  ...apart(halves),
  // Shells quote such a name in another way.
  { fileName: 'é\u200b' },
];

/** Names that shells quote in one way and in the other. */
const further = (...names: readonly string[]) =>
  names.map((fileName) => ({ fileName, mediaType: 'image/png' as const }));
/** Three literals in a language that has an end to them: lines for the first, the last and those between. */
const long = 'long '.repeat(30_000);
const said = { role: 'assistant', text: 'text' } as const;
const asked = { role: 'user', text: 'text' } as const;

/** What a conversation and further files add: a line tells itself by the line before it where it has to. */
const conversations: readonly Partial<Settings>[] = [
  { system: 'text' },
  { turns: [said, asked] },
  { turns: [asked, said] },
  { system: 'text', turns: [said, said, asked, asked, said] },
  { moreFiles: further('b') },
  { moreFiles: further('é\u200b', 'é\u200b', 'é\u200b'), turns: [said] },
  { system: 'text', moreFiles: further('b', 'c', 'd'), turns: [said, asked] },
  {
    prompt: long,
    system: long,
    turns: [
      { ...said, text: long },
      { ...asked, text: long },
    ],
  },
].flatMap((each) => [each, { ...each, detail: 'low' }]);

/** Inputs that together have every line that a form can bring about. */
export const cover: readonly SnippetInput[] = examples.flatMap((example) =>
  [false, true].flatMap((stream) =>
    [...changes, ...conversations].map((change) => {
      const fixed = { prompt: 'prompt', model: 'model', fileName: 'file.name', stream };
      const settings = { ...fixed, ...change };
      const request = compose(example, settings);
      const mediaType = firstFileOf(example).type;
      return { request, settings, mediaType, baseUrl: 'https://host/v1', keyVariable: 'A_KEY' };
    }),
  ),
);
