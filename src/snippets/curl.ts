import type { Tree } from '../examples/template.ts';
import { type Doc, doc } from './doc.ts';
import { jsonIn } from './encode/json.ts';
import { invisible } from './encode/text.ts';
import type { Language, Snippet, SnippetInput } from './language.ts';
import { render } from './render.ts';
import { features, printer } from './tree.ts';

export const curl: Language = {
  id: 'curl',
  label: 'cURL',
  grammar: 'bash',
  fileName: 'request.sh',
  emit,
};

/**
 * The body is a here-document, which goes to curl's standard input: an argument may not be longer
 * than 128 KiB on Linux. `-d @-` drops the line ends of what it reads, and with them those that GNU
 * `base64` puts in. The key comes through a descriptor, since every user of the machine can list
 * the arguments of a process. There is no comment in the code: zsh, pasted into, would run it.
 */
function emit({ request, settings, mediaType, baseUrl }: SnippetInput): Snippet {
  const { hasFile, streams } = features(request);
  const { print } = printer(
    jsonIn(escapeHereDocument, {
      fileDataUrl: doc`"data:${{ hole: 'mediaType', text: mediaType }};base64,$file_data"`,
    }),
    settings,
  );
  return render(doc`: "\${AIMLAPI_API_KEY:?Set AIMLAPI_API_KEY first.}" &&
${hasFile ? readFile(settings.fileName) : ''}curl -sS${streams ? 'N' : ''} --fail-with-body ${quote(baseUrl, 'baseUrl', '/chat/completions')} \\
  -H @<(printf 'Authorization: Bearer %s' "$AIMLAPI_API_KEY") \\
  -H 'Content-Type: application/json' \\
  -d @- <<JSON
${print(request as Tree)}
JSON
`);
}

/** No file, no call: the lines are joined by `&&`. */
const readFile = (name: string): Doc => doc`file_data=$(base64 < ${quote(name, 'fileName')}) &&
`;

/** In a here-document that expands variables, these three are the shell's own. */
export const escapeHereDocument = (text: string): string =>
  text.replace(/\\\\|[$`]/g, (found) => (found === '\\\\' ? '\\\\\\\\' : `\\${found}`));

/** A word of the shell. What cannot be seen is written in octal bytes, which bash 3.2 knows too. */
function quote(value: string, hole: 'fileName' | 'baseUrl', after = ''): Doc {
  const text = value.toWellFormed();
  const hidden = text.search(invisible) >= 0;
  const inside = hidden
    ? text.replace(/['\\]/g, '\\$&').replace(invisible, octal)
    : text.replaceAll("'", "'\\''");
  return [hidden ? "$'" : "'", { hole, text: inside }, `${after}'`];
}

const octal = (character: string): string =>
  Array.from(
    new TextEncoder().encode(character),
    (byte) => `\\${byte.toString(8).padStart(3, '0')}`,
  ).join('');
