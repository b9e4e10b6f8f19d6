import type { HoleName, Snippet } from '../language.ts';

/** A stretch of a line: fixed code, or a reader's value. */
export interface Segment {
  readonly text: string;
  readonly hole?: HoleName;
}

/** The lines of a snippet, without their line ends, cut at the holes. */
export function linesOf({ code, holes }: Snippet): readonly (readonly Segment[])[] {
  const lines: Segment[][] = [[]];
  const add = (segment: Segment) => lines.at(-1)?.push(segment);
  const addFixed = (text: string) => {
    const [first = '', ...rest] = text.split('\n');
    if (first) add({ text: first });
    for (const line of rest) lines.push(line ? [{ text: line }] : []);
  };
  let from = 0;
  for (const { ref, start, end } of holes) {
    addFixed(code.slice(from, start));
    add({ text: code.slice(start, end), hole: ref });
    from = end;
  }
  addFixed(code.slice(from));
  return lines;
}

/** Stands for a reader's value, whatever it is. */
export const marker = '\u0000';

/** What a line is looked up by. */
export interface Key {
  /**
   * Its fixed code without white space, so that neither indentation nor what a formatter aligns
   * makes a new shape.
   */
  readonly shape: string;
  /** The shape, the indentation and the line before: the few shapes with two meanings need them. */
  readonly inContext: string;
}

export function keysOf(lines: readonly (readonly Segment[])[]): readonly Key[] {
  const shapes = lines.map((line) =>
    line.map(({ text, hole }) => (hole ? marker : text.replace(/\s/g, ''))).join(''),
  );
  return shapes.map((shape, index) => {
    const indent = lines[index]?.[0]?.text.match(/^\s*/)?.[0] ?? '';
    return { shape, inContext: [shapes[index - 1], indent, shape].join('\n') };
  });
}
