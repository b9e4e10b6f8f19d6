import type { Tree } from '../../examples/template.ts';
import { type Doc, doc } from '../doc.ts';
import { jsonIn } from '../encode/json.ts';
import { hex, utf16 } from '../encode/text.ts';
import { filesOf, type SnippetFile } from '../files.ts';
import type { Printing, Snippet, SnippetInput } from '../language.ts';
import { render } from '../render.ts';
import { keyVariableIn, placeOf, printer, streamed } from '../tree.ts';

export const powershell: Printing = {
  id: 'powershell',
  label: 'PowerShell',
  grammar: 'powershell',
  fileName: 'request.ps1',
  emit,
};

/**
 * For Windows PowerShell 5.1 and PowerShell 7. `HttpClient` rather than `Invoke-RestMethod`: it can
 * stream, and it reads UTF-8 where 5.1 would read Latin-1.
 */
function emit(input: SnippetInput): Snippet {
  const { request, baseUrl } = input;
  const files = filesOf(input);
  const { print } = printer(
    jsonIn(escapeHereString, {
      fileDataUrl: ({ number, mediaType }) => doc`"data:${mediaType};base64,$fileData${number}"`,
    }),
    input,
  );
  return render(doc`$ErrorActionPreference = 'Stop'
Add-Type -AssemblyName System.Net.Http
if (-not $env:${keyVariableIn(input)}) { throw 'Set ${keyVariableIn(input)} first.' }

${files.map(readFile)}${files.length ? '\n' : ''}$body = @"
${print(request as Tree)}
"@

$request = [Net.Http.HttpRequestMessage]::new([Net.Http.HttpMethod]::Post, ${quote(baseUrl, 'baseUrl', '/chat/completions')})
$request.Headers.Add('Authorization', "Bearer $env:${keyVariableIn(input)}")
$request.Content = [Net.Http.StringContent]::new($body, [Text.Encoding]::UTF8, 'application/json')

$client = [Net.Http.HttpClient]::new()
$client.Timeout = [TimeSpan]::FromMinutes(10)
${streamed(request) ? readStream : readAnswer}
`);
}

const readFile = ({
  at,
  number,
  fileName,
}: SnippetFile): Doc => doc`$fileName${number} = ${quote(fileName, 'fileName', '', at)}
$fileData${number} = [Convert]::ToBase64String([IO.File]::ReadAllBytes((Resolve-Path -LiteralPath $fileName${number}).ProviderPath))
`;

const readAnswer = `$response = $client.SendAsync($request).GetAwaiter().GetResult()
$text = $response.Content.ReadAsStringAsync().GetAwaiter().GetResult()
if (-not $response.IsSuccessStatusCode) { throw $text }

($text | ConvertFrom-Json).choices[0].message.content`;

const readStream = `$response = $client.SendAsync($request, 'ResponseHeadersRead').GetAwaiter().GetResult()
$reader = [IO.StreamReader]::new($response.Content.ReadAsStreamAsync().GetAwaiter().GetResult())
if (-not $response.IsSuccessStatusCode) { throw $reader.ReadToEnd() }

while ($null -ne ($line = $reader.ReadLine())) {
    if ($line -like 'data: {*') {
        $chunk = $line.Substring(6) | ConvertFrom-Json
        if ($chunk.choices) { Write-Host -NoNewline $chunk.choices[0].delta.content }
    }
}
Write-Host`;

/**
 * In a here-string that expands variables, two characters are PowerShell's own. The rest is kept to
 * ASCII: Windows PowerShell 5.1 reads a script without a byte order mark in the system's code page.
 */
export const escapeHereString = (json: string): string =>
  json.replace(/[^ -~]/g, (unit) => utf16(unit.charCodeAt(0))).replace(/[$`]/g, '`$&');

/** A string of PowerShell, in double quotes where only a sub-expression can name a character. */
function quote(value: string, hole: 'fileName' | 'baseUrl', after = '', at?: number): Doc {
  const text = value.toWellFormed();
  const plain = /^[ -~]*$/.test(text);
  const inside = plain
    ? text.replaceAll("'", "''")
    : text.replace(/[$`"]/g, '`$&').replace(/[^ -~]/g, charOf);
  const mark = plain ? "'" : '"';
  return [mark, { ...placeOf(hole, at), text: inside }, after, mark];
}

const charOf = (unit: string): string => `$([char]0x${hex(unit.charCodeAt(0), 4)})`;
