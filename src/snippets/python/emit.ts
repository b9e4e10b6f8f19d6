import { type Doc, doc, type Group, grouping } from '../doc.ts';
import { escapeWith, hex } from '../encode/text.ts';
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
  const args: readonly Doc[] = [
    ...known.map(([name, value]) => ({ key: `${name}=`, value: print(value) })),
    // The SDK refuses names that it does not know, except here.
    ...(extra.length ? [{ key: 'extra_body=', value: print(Object.fromEntries(extra)) }] : []),
  ];
  const call: Group = { ...group('client.chat.completions.create(', args, ')'), always: true };
  return render(doc`${hasFile ? 'import base64\n' : ''}import os
${hasFile ? 'from pathlib import Path\n' : ''}
from openai import OpenAI

api_key = os.environ.get("${keyVariableIn(input)}")
if not api_key:
    raise SystemExit("Set ${keyVariableIn(input)} first.")

client = OpenAI(
    api_key=api_key,
    base_url=${text(baseUrl, 'baseUrl')},
)

${files.map((file) => readFile(file, text))}${hasFile ? '\n' : ''}${streams ? 'stream' : 'completion'} = ${call}

${streams ? printStream : 'print(completion.choices[0].message.content)'}
`);
}

const names = ({ number }: SnippetFile) => {
  const end = number && `_${number}`;
  return { name: `file_name${end}`, data: `file_data${end}` };
};

function readFile(file: SnippetFile, text: Printer['text']): Doc {
  const { name, data } = names(file);
  return doc`${name} = ${text(file.fileName, 'fileName', file.at)}
${data} = base64.b64encode(Path(${name}).read_bytes()).decode()
`;
}

const printStream = `for chunk in stream:
    if chunk.choices:
        print(chunk.choices[0].delta.content or "", end="", flush=True)
print()`;

const group = grouping({ indent: '    ', width: 88, trailing: true });

/** Escapes by code point, as `repr` writes them. */
export const escapePython = escapeWith((codePoint) => {
  if (codePoint < 0x100) return `\\x${hex(codePoint, 2)}`;
  return codePoint < 0x10000 ? `\\u${hex(codePoint, 4)}` : `\\U${hex(codePoint, 8)}`;
});

const notation: Notation = {
  escape: escapePython,
  words: { true: 'True', false: 'False', null: 'None' },
  list: (items) => group('[', items, ']'),
  object: (entries) =>
    group(
      '{',
      entries.map(([key, value]) => ({ key: `"${escapePython(key)}": `, value })),
      '}',
    ),
  variables: {
    fileName: (file) => names(file).name,
    fileDataUrl: (file) => doc`f"data:${file.mediaType};base64,{${names(file).data}}"`,
  },
};
