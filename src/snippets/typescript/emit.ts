import { type Doc, doc, type Group, grouping } from '../doc.ts';
import { escapeWith, hex, utf16 } from '../encode/text.ts';
import { fieldsOf } from '../fields.ts';
import { filesOf, type SnippetFile } from '../files.ts';
import type { Snippet, SnippetInput } from '../language.ts';
import { render } from '../render.ts';
import { keyVariableIn, type Notation, type Printer, printer, streamed } from '../tree.ts';

export function emit(input: SnippetInput): Snippet {
  const { request, baseUrl } = input;
  const { print, text } = printer(notation, input);
  const files = filesOf(input);
  const hasFile = files.length > 0;
  const streams = streamed(request);
  const { known, extra } = fieldsOf(request);
  const body: readonly Doc[] = [
    ...known.map(([name, value]) => ({ key: `${name}: `, value: print(value) })),
    // Past the SDK's types, which refuse a name that they do not know.
    ...(extra.length ? [['...(', print(Object.fromEntries(extra)), ' as object)']] : []),
  ];
  const call: Group = { ...group('client.chat.completions.create({', body, '})'), always: true };
  return render(doc`${hasFile ? 'import { readFile } from "node:fs/promises";\n' : ''}import OpenAI from "openai";

const apiKey = process.env.${keyVariableIn(input)};
if (!apiKey) throw new Error("Set ${keyVariableIn(input)} first.");

const client = new OpenAI({
  apiKey,
  baseURL: ${text(baseUrl, 'baseUrl')},
});

${files.map((file) => readFile(file, text))}${hasFile ? '\n' : ''}const ${streams ? 'stream' : 'completion'} = await ${call};

${streams ? printStream : 'console.log(completion.choices[0]?.message.content);'}
`);
}

const readFile = (
  { at, number, fileName }: SnippetFile,
  text: Printer['text'],
): Doc => doc`const fileName${number} = ${text(fileName, 'fileName', at)};
const fileData${number} = await readFile(fileName${number}, "base64");
`;

const printStream = `for await (const chunk of stream) {
  process.stdout.write(chunk.choices[0]?.delta.content ?? "");
}
console.log();`;

const group = grouping({ indent: '  ', width: 88, trailing: true });

export const escapeTypeScript = escapeWith((codePoint) => {
  if (codePoint < 0x100) return `\\x${hex(codePoint, 2)}`;
  return codePoint < 0x10000 ? utf16(codePoint) : `\\u{${hex(codePoint, 5)}}`;
});

/** `__proto__` as a plain key would set the prototype. */
const property = (key: string): string => {
  if (key === '__proto__') return '["__proto__"]';
  return /^[\p{L}_$][\p{L}\d_$]*$/u.test(key) ? key : `"${escapeTypeScript(key)}"`;
};

const notation: Notation = {
  escape: escapeTypeScript,
  words: { true: 'true', false: 'false', null: 'null' },
  list: (items) => group('[', items, ']'),
  object: (entries) => ({
    ...group(
      '{',
      entries.map(([key, value]) => ({ key: `${property(key)}: `, value })),
      '}',
    ),
    padding: ' ',
  }),
  variables: {
    fileName: ({ number }) => `fileName${number}`,
    fileDataUrl: ({ number, mediaType }) => doc`\`data:${mediaType};base64,\${fileData${number}}\``,
  },
};
