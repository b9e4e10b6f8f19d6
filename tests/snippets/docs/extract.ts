/** A fenced block of a page. */
export interface Block {
  /** Of its opening fence, from 1. */
  readonly line: number;
  /** As after the fence: `python`. Empty where the page gives none. */
  readonly language: string;
  readonly code: string;
  /** `title="main.py"`: what the block is called on disk. */
  readonly title?: string | undefined;
  /** `norun="why"`: why the block cannot run. */
  readonly norun?: string | undefined;
}

const fence = /^([ \t]*)(`{3,}|~{3,})[ \t]*([^\s`]*)(.*)$/;

/** Every fenced block of a Markdown or MDX page, in order; one inside a list or a component loses its indentation. */
export function blocksIn(source: string): readonly Block[] {
  const lines = source.split(/\r?\n/);
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const [, indent = '', marks, language = '', meta = ''] = fence.exec(lines[at] ?? '') ?? [];
    if (marks === undefined) continue;
    const end = closing(lines, at + 1, marks);
    const code = lines.slice(at + 1, end).map((line) => outdent(line, indent));
    blocks.push({
      line: at + 1,
      language,
      code: `${code.join('\n')}\n`,
      title: attribute(meta, 'title'),
      norun: attribute(meta, 'norun'),
    });
    at = end;
  }
  return blocks;
}

/** The line that closes a block: the same mark, at least as often, and nothing else. */
function closing(lines: readonly string[], from: number, marks: string): number {
  const found = lines.findIndex(
    (line, at) =>
      at >= from && line.trim().startsWith(marks) && !line.trim().replaceAll(marks[0] ?? '', ''),
  );
  return found < 0 ? lines.length : found;
}

const outdent = (line: string, indent: string): string =>
  line.startsWith(indent) ? line.slice(indent.length) : line.trimStart();

const attribute = (meta: string, name: string): string | undefined =>
  new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(meta)?.[1];
