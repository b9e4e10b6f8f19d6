/** A change that alters nothing that counts, by its file, the line as it stands, and the change. */
export interface Equivalent {
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
    code: "return { kind: 'image', type, bytes: length, ...size, colours, detail: detail ?? 'auto', sha256 };",
    change: "'auto' → ''",
    why: 'Of the detail only whether it is low is asked.',
  },
  {
    file: 'src/examples/calls/say-hello.ts',
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
  {
    file: 'src/chat/attach/metadata/webp.ts',
    code: 'if (file.length < 12) return undefined;',
    change: '< → <=',
    why: 'Twelve bytes are a header and no picture, of which nothing is made either.',
  },
  {
    file: 'src/chat/attach/metadata/orientation.ts',
    code: 'const directory = view.byteLength < 8 ? 0 : view.getUint32(4, little);',
    change: '< → <=',
    why: 'Eight bytes have no room for an entry, wherever the directory is said to be.',
  },
  {
    file: 'src/chat/attach/metadata/jpeg.ts',
    code: 'for (let at = file.indexOf(0xff, from); at >= 0; at = file.indexOf(0xff, at + 1)) {',
    change: '0 → (0 + 1)',
    why: 'It looks from behind the first marker on, so that none is found at 0.',
  },
  {
    file: 'src/chat/attach/metadata/gps.ts',
    code: 'const maxDirectories = 64;',
    change: '64 → (64 + 1)',
    why: 'One more would do as well.',
  },
  {
    file: 'src/chat/markdown/link.ts',
    code: 'const longestAddresses = 200;',
    change: '200 → (200 + 1)',
    why: 'One more would do as well.',
  },
  {
    file: 'src/chat/receive/bounds.ts',
    code: 'export const maxTokens = 1e9;',
    change: '1e9 → (1e9 + 1)',
    why: 'One more would do as well.',
  },
  {
    file: 'src/chat/receive/bounds.ts',
    code: 'export const maxErrorBody = 2 ** 16;',
    change: '16 → (16 + 1)',
    why: 'Twice as much would do as well.',
  },
  {
    file: 'src/chat/receive/parse-json.ts',
    code: 'if (text.length <= 2 * maxDepth) return false;',
    change: 'text.length <= 2 * maxDepth → false',
    why: 'It saves time: JSON this short is not nested deeper.',
  },
  {
    file: 'src/sandbox/headings.ts',
    code: 'const near = last && Math.abs(last.y - item.y) <= Math.max(last.size, item.size) / 2;',
    change: '<= → <',
    why: 'Half a size is a rough measure: exactly half of it may fall on either side.',
  },
  {
    file: 'src/text/redact/key-search.ts',
    code: 'for (let each = at; each < at + size; each++) sum = Math.imul(sum, 31) + text.charCodeAt(each);',
    change: '31 → (31 + 1)',
    why: 'Any sum does: what has the same one is compared in full.',
  },
  {
    file: 'src/text/redact/key-place.ts',
    code: 'if (to - begin >= form.enough) return end - (form.bounds[to] ?? 0);',
    change: 'form.bounds[to] ?? 0 → form.bounds[to]',
    why: 'Behind enough units there is a bound; the default is for the types.',
  },
  {
    file: 'src/snippets/render.ts',
    code: 'const run = items.slice(from, to < 0 ? undefined : to).filter(isEntry);',
    change: '0 → (0 + 1)',
    why: 'What is found stands behind another item, so never at 0.',
  },
  {
    file: 'src/snippets/highlight/build.ts',
    code: 'if (keys.every(({ inContext }) => seen.has(inContext))) continue;',
    change: 'keys.every(({ inContext }) => seen.has(inContext)) → false',
    why: 'It saves time: a test compares the dictionary with its file, which stays the same.',
  },
  {
    file: 'src/labs/terminal/answer.ts',
    code: '...costFields({ credits: 245, dollars: 0.0001225 }),',
    change: '0.0001225 → (0.0001225 + 1)',
    why: 'The figures are made up.',
  },
  {
    file: 'src/labs/base64/picture.ts',
    code: "const bits = octet?.slice(from, to) ?? (reached ? '0'.repeat(to - from) : '');",
    change: '- → +',
    why: 'What is filled up are the first bits of a byte, so that `from` is 0.',
  },
];
