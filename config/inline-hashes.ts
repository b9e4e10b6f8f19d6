import { createHash } from 'node:crypto';
import type { InlineHashes } from './headers.ts';

/** An element with its attributes, whose values may hold a `>`, and its text. */
const element =
  /<(?<name>script|style)\b(?<attributes>(?:"[^"]*"|'[^']*'|[^'">])*)>(?<text>[\s\S]*?)<\/\k<name>\s*>/gi;
const hasSource = /\ssrc\s*=/i;
const type = /\stype\s*=\s*["']?([^"'\s>]*)/i;

/** Types that a browser runs. Anything else is a block of data (JSON-LD), which needs no leave. */
const executable = /^(|module|importmap|speculationrules|(text|application)\/(java|ecma)script)$/i;

function source(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** The CSP sources of every inline script and style sheet of a built page, sorted, each once. */
export function inlineHashes(html: string): InlineHashes {
  const found = { script: new Set<string>(), style: new Set<string>() };
  for (const { groups } of html.matchAll(element)) {
    const { name = '', attributes = '', text = '' } = groups ?? {};
    if (name.toLowerCase() === 'style') {
      found.style.add(source(text));
    } else if (!hasSource.test(attributes) && executable.test(type.exec(attributes)?.[1] ?? '')) {
      found.script.add(source(text));
    }
  }
  return { scripts: [...found.script].sort(), styles: [...found.style].sort() };
}
