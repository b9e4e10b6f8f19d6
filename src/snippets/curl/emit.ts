import type { Tree } from '../../examples/template.ts';
import { type Doc, doc } from '../doc.ts';
import { jsonIn } from '../encode/json.ts';
import { invisible } from '../encode/text.ts';
import { filesOf, type SnippetFile } from '../files.ts';
import type { Snippet, SnippetInput } from '../language.ts';
import { render } from '../render.ts';
import { keyVariableIn, placeOf, printer, streamed } from '../tree.ts';

/**
 * The body is a here-document, which goes to curl's standard input: an argument may not be longer
 * than 128 KiB on Linux. `-d @-` drops the line ends of what it reads, and with them those that GNU
 * `base64` puts in. The key comes through a descriptor, since every user of the machine can list
 * the arguments of a process. There is no comment in the code: zsh, pasted into, would run it.
 */
export function emit(input: SnippetInput): Snippet {
  const { request, baseUrl } = input;
  const { print } = printer(
    jsonIn(escapeHereDocument, {
      fileDataUrl: (file) => doc`"data:${file.mediaType};base64,$${variable(file)}"`,
    }),
    input,
  );
  return render(doc`: "\${${keyVariableIn(input)}:?Set ${keyVariableIn(input)} first.}" &&
${filesOf(input).map(readFile)}curl -sS${streamed(request) ? 'N' : ''} --fail-with-body ${quote(baseUrl, 'baseUrl', '/chat/completions')} \\
  -H @<(printf 'Authorization: Bearer %s' "$${keyVariableIn(input)}") \\
  -H 'Content-Type: application/json' \\
  -d @- <<JSON
${print(request as Tree)}
JSON
`);
}

/** No file, no call: the lines are joined by `&&`. */
const readFile = (
  file: SnippetFile,
): Doc => doc`${variable(file)}=$(base64 < ${quote(file.fileName, 'fileName', '', file.at)}) &&
`;

const variable = ({ number }: SnippetFile): string => `file_data${number && `_${number}`}`;

/** In a here-document that expands variables, these three are the shell's own. */
export const escapeHereDocument = (text: string): string =>
  text.replace(/\\\\|[$`]/g, (found) => (found === '\\\\' ? '\\\\\\\\' : `\\${found}`));

/** A word of the shell. What cannot be seen is written in octal bytes, which bash 3.2 knows too. */
function quote(value: string, hole: 'fileName' | 'baseUrl', after = '', at?: number): Doc {
  const text = value.toWellFormed();
  const hidden = text.search(invisible) >= 0;
  const inside = hidden
    ? text.replace(/['\\]/g, '\\$&').replace(invisible, octal)
    : text.replaceAll("'", "'\\''");
  return [hidden ? "$'" : "'", { ...placeOf(hole, at), text: inside }, `${after}'`];
}

const octal = (character: string): string =>
  Array.from(
    new TextEncoder().encode(character),
    (byte) => `\\${byte.toString(8).padStart(3, '0')}`,
  ).join('');
