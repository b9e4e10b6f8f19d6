import { allPrintings } from '../index.ts';
import type { Printing } from '../language.ts';
import { cover } from './cover.ts';
import type { Dictionary } from './dictionary.ts';
import type { Shapes } from './paint.ts';
import { keysOf, linesOf } from './shape.ts';
import { type Colour, type Coloured, colourer } from './tokenise.ts';

/** Where the dictionary is kept: made once by `npm run colours`, since Shiki would take a third of each build's time. */
export const dictionaryFile = new URL('dictionary.json', import.meta.url);

/** Colours every line that a form can bring about, with Shiki. Takes a second or two. */
export async function buildDictionary(): Promise<Dictionary> {
  const coloursOf = await colourer();
  const palette: Colour[] = [];

  function place({ colour }: Coloured): number {
    const found = palette.indexOf(colour);
    return found < 0 ? palette.push(colour) - 1 : found;
  }

  function shapesOf(language: Printing): Shapes {
    const shapes: Record<string, readonly number[]> = {};
    const seen = new Set<string>();
    for (const input of cover) {
      const snippet = language.emit(input);
      const keys = keysOf(linesOf(snippet));
      if (keys.every(({ inContext }) => seen.has(inContext))) continue;
      const lines = coloursOf(snippet, language).map((line) => runs(line.map(place)));
      keys.forEach(({ shape, inContext }, index) => {
        seen.add(inContext);
        const line = lines[index] ?? [];
        shapes[shape] ??= line;
        if (String(shapes[shape]) !== String(line)) shapes[inContext] = line;
      });
    }
    return shapes;
  }

  const shapes = Object.fromEntries(allPrintings.map((each) => [each.id, shapesOf(each)]));
  return { palette, shapes };
}

/** A dictionary as its file has it, a line for each shape, so that a change of it can be read. */
export function written({ palette, shapes }: Dictionary): string {
  const rows = (entries: object) =>
    Object.entries(entries).map(
      ([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`,
    );
  const languages = Object.entries(shapes).map(
    ([id, each]) => `${JSON.stringify(id)}: {\n${rows(each).join(',\n')}\n}`,
  );
  return `{\n"palette": ${JSON.stringify(palette)},\n"shapes": {\n${languages.join(',\n')}\n}\n}\n`;
}

/** `[length, value, length, value, …]`. */
function runs(values: readonly number[]): readonly number[] {
  const flat: number[] = [];
  for (const value of values) {
    if (flat.at(-1) === value) flat[flat.length - 2] = (flat.at(-2) ?? 0) + 1;
    else flat.push(1, value);
  }
  return flat;
}
