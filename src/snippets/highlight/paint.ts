import type { HoleName, Snippet } from '../language.ts';
import { type Key, keysOf, linesOf, type Segment } from './shape.ts';

// Ours, as it is lighter: code and tables of five languages are 9 KB by Brotli, the Lezer grammars of four of them 76 KB.

/**
 * How the lines of one language are coloured: from a line's key to runs `[length, colour, …]`,
 * the lengths in characters of the shape, the colours as places in the palette.
 */
export type Shapes = Readonly<Record<string, readonly number[]>>;

export interface PaintedToken {
  readonly text: string;
  /** A class of the stylesheet; absent where the text has the colour of plain code. */
  readonly className?: string;
  /** Whose value this is, if a reader's. */
  readonly hole?: HoleName;
}

export const classOf = (colour: number): string => `code-${colour}`;

/**
 * The lines of a snippet in colour, found by shape: no grammar runs. A line of unknown shape stays
 * plain. The texts of a line put together are the line, and lines are put together by `\n`.
 */
export function paint(snippet: Snippet, shapes: Shapes): readonly (readonly PaintedToken[])[] {
  const lines = linesOf(snippet);
  const keys = keysOf(lines);
  return lines.map((line, index) => {
    const { shape, inContext } = keys[index] as Key;
    const key = [inContext, shape].find((each) => Object.hasOwn(shapes, each));
    return key === undefined ? line : paintLine(line, shapes[key] ?? []);
  });
}

function paintLine(line: readonly Segment[], runs: readonly number[]): readonly PaintedToken[] {
  const colours = runs.flatMap((value, at) =>
    at % 2 ? [] : Array<number>(value).fill(runs[at + 1] as number),
  );
  let next = 0;
  const colour = () => classOf(colours[next++] as number);
  return line.flatMap((segment): PaintedToken[] => {
    if (segment.hole) return [{ ...segment, className: colour() }];
    const tokens: PaintedToken[] = [];
    // White space goes with what stands before it.
    for (const text of segment.text.match(/^\s+|\S\s*/g) ?? []) {
      const last = tokens.at(-1);
      const blank = text.trim() === '';
      const className = blank ? undefined : colour();
      if (last && last.className === className)
        tokens[tokens.length - 1] = { ...last, text: last.text + text };
      else tokens.push(className === undefined ? { text } : { text, className });
    }
    return tokens;
  });
}
