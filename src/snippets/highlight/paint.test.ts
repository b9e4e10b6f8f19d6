import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { exampleValues } from '../../api/fields/examples.ts';
import { hostile } from '../hostile.fixture.ts';
import { allPrintings } from '../index.ts';
import { inputOf, inputs } from '../inputs.fixture.ts';
import type { Printing, Snippet } from '../language.ts';
import { buildDictionary, dictionaryFile, written } from './build.ts';
import { dictionary } from './dictionary.ts';
import { paint } from './paint.ts';
import { colourer } from './tokenise.ts';

const slow = { timeout: 60_000 };
let coloursOf: Awaited<ReturnType<typeof colourer>>;
beforeAll(async () => {
  coloursOf = await colourer();
}, slow.timeout);

const painted = (snippet: Snippet, { id }: Printing) => paint(snippet, dictionary.shapes[id] ?? {});

/** Every character outside holes that can be seen, with its colours. */
const visible = (line: ReturnType<typeof paint>[number]) =>
  line.flatMap(({ text, className, hole }) =>
    hole
      ? []
      : [...text.replace(/\s/g, '')].map((character) => {
          const colour = dictionary.palette[Number(className?.replace('code-', ''))];
          return `${character} ${colour}`;
        }),
  );

test(
  'the dictionary is as the snippets are now; if not, `npm run colours` makes it anew',
  slow,
  async () => {
    expect(await readFile(dictionaryFile, 'utf8')).toBe(written(await buildDictionary()));
  },
);

/** Each two parameters together: what the dictionary's own inputs do not have. */
const names = Object.entries(exampleValues);
const pairs = names.flatMap((one, index) =>
  names.slice(index + 1).map((other) => inputOf(0, Object.fromEntries([one, other]))),
);

/** So long that Java takes it in pieces. */
const long = inputOf(0, { prompt: 'It is long. '.repeat(20_000) });

describe.each(allPrintings)('$label', (language) => {
  test('outside holes, each character has the colours that Shiki gives it', slow, () => {
    for (const input of [...inputs, ...pairs, long]) {
      const snippet = language.emit(input);
      const expected = coloursOf(snippet, language).map((line) =>
        line.filter(({ hole }) => !hole).map(({ text, colour }) => `${text} ${colour}`),
      );
      expect(painted(snippet, language).map(visible)).toEqual(expected);
    }
  });

  test('the text is that of the code, whatever the reader typed', () => {
    for (const text of hostile) {
      const snippet = language.emit(inputOf(1, { prompt: text, fileName: text, model: text }));
      const lines = painted(snippet, language);
      expect(lines.map((line) => line.map(({ text }) => text).join('')).join('\n')).toBe(
        snippet.code,
      );
      expect(lines.flat().every(({ text, className }) => className || text.trim() === '')).toBe(
        true,
      );
    }
  });

  test('the values are marked, each in a token of its own', () => {
    const snippet = language.emit(inputOf(0, { prompt: 'Look here' }));
    const holes = painted(snippet, language)
      .flat()
      .filter(({ hole }) => hole);
    expect(holes.map(({ hole, text }) => [hole, text])).toContainEqual(['prompt', 'Look here']);
    expect(holes).toHaveLength(snippet.holes.length);
  });

  test('a line of unknown shape is plain', () => {
    const snippet = {
      code: 'never seen 1\n',
      holes: [{ ref: 'seed', start: 11, end: 12 }],
    } as const;
    expect(painted(snippet, language)).toEqual([
      [{ text: 'never seen ' }, { text: '1', hole: 'seed' }],
      [],
    ]);
  });
});
