/** The lines that were given, and where a reader is among them. */
export function createHistory() {
  const lines: string[] = [];
  let at = 0;
  let draft = '';
  return {
    /** Keeps a line, and goes to the end. The same twice in a row is kept once. */
    add(line: string) {
      if (lines.at(-1) !== line) lines.push(line);
      at = lines.length;
    },
    /** The line before, where there is one. `now` is what the reader has written, and is there again after the last. */
    older(now: string): string | undefined {
      if (at === 0) return undefined;
      if (at === lines.length) draft = now;
      return lines[--at];
    },
    /** The line after, where there is one. */
    newer(): string | undefined {
      if (at === lines.length) return undefined;
      return ++at === lines.length ? draft : lines[at];
    },
  };
}
