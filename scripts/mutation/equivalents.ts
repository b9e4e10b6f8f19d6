/** A change that alters nothing that counts, by its file, the line as it stands, and the change. */
interface Equivalent {
  readonly file: string;
  readonly code: string;
  readonly change: string;
  readonly why: string;
}

export const equivalents: readonly Equivalent[] = [
  {
    file: 'src/text/data-url.ts',
    code: "if (comma < 0) return { problem: { id: 'noComma', at: text.length - 1 } };",
    change: '< → <=',
    why: 'The text begins with `data:` here, so that no comma stands at 0.',
  },
  {
    file: 'src/sandbox/main-colours.ts',
    code: 'if ((rgba[at + 3] ?? 0) < 128) continue;',
    change: 'rgba[at + 3] ?? 0 → rgba[at + 3]',
    why: 'The loop ends before there is no such byte; the default is for the types.',
  },
  {
    file: 'src/sandbox/attachments.ts',
    code: "return { kind: 'image', type, bytes: length, ...size, colours, detail: detail ?? 'auto' };",
    change: "'auto' → ''",
    why: 'Of the detail only whether it is low is asked.',
  },
  {
    file: 'src/examples/share-link.ts',
    code: 'const { min = -Infinity, max = Infinity } = parameter?.range ?? {};',
    change: 'parameter?.range ?? {} → parameter?.range',
    why: 'Every parameter that is no word has a range, if an open one.',
  },
  {
    file: 'src/examples/calls/first-call.ts',
    code: "prompt: 'Say hello in three languages.',",
    change: "'Say hello in three languages.' → ''",
    why: 'What is asked is prose.',
  },
  {
    file: 'src/examples/calls/extract-headings.ts',
    code: "prompt: 'List every heading in this file, each on a line of its own.',",
    change: "'List every heading in this file, each on a line of its own.' → ''",
    why: 'What is asked is prose.',
  },
  {
    file: 'src/snippets/highlight/build.ts',
    code: 'if (flat.at(-1) === value) flat[flat.length - 2] = (flat.at(-2) ?? 0) + 1;',
    change: '0 → (0 + 1)',
    why: 'Where there is a last number there is one before it; the default is for the types.',
  },
  {
    file: 'src/snippets/render.ts',
    code: 'const holeWidth = 16;',
    change: '16 → (16 + 1)',
    why: 'Any width of a few words does.',
  },
  {
    file: 'src/snippets/highlight/tokenise.ts',
    code: "Array.from(content, () => ({ light: light?.color ?? '', dark: dark?.color ?? '' })),",
    change: "'' → 'x'",
    why: 'Shiki gives every token a colour; the default is for the types.',
  },
  {
    file: 'src/chat/receive/final-json.ts',
    code: "const first = recording.body.find((piece) => piece.trim()) ?? '';",
    change: "'' → 'x'",
    why: 'Of it only whether it begins with a brace is asked.',
  },
  {
    file: 'src/sandbox/api-error.ts',
    code: 'this.headers = details.headers ?? {};',
    change: 'details.headers ?? {} → details.headers',
    why: 'They are spread, and nothing spreads as nothing.',
  },
  {
    file: 'src/chat/record/history.ts',
    code: 'export const maxRuns = 50;',
    change: '50 → (50 + 1)',
    why: 'One more would do as well.',
  },
  {
    file: 'src/chat/record/timeline.ts',
    code: 'most = 120,',
    change: '120 → (120 + 1)',
    why: 'One more would do as well.',
  },
  {
    file: 'src/snippets/typescript/emit.ts',
    code: "const group = grouping({ indent: '  ', width: 88, trailing: true });",
    change: '88 → (88 + 1)',
    why: 'A matter of looks.',
  },
  {
    file: 'src/snippets/python/emit.ts',
    code: "const group = grouping({ indent: '    ', width: 88, trailing: true });",
    change: '88 → (88 + 1)',
    why: 'A matter of looks.',
  },
  {
    file: 'src/examples/conversation.ts',
    code: "return role === 'user' ? { role, content } : { role, content };",
    change: "role === 'user' ? { role, content } : { role, content } → ({ role, content })",
    why: 'Both are the same but for their types.',
  },
  {
    file: 'src/labs/api/diff.ts',
    code: 'before[a] === after[b] ? at(a + 1, b + 1) + 1 : Math.max(at(a + 1, b), at(a, b + 1));',
    change: '1 → (1 + 1)',
    why: 'Lengths are compared with each other alone: twice each orders them alike.',
  },
];
