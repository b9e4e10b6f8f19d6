import { fileURLToPath } from 'node:url';

const decoder = 'decode-named-character-reference';

/**
 * For Vite. The Markdown parser decodes `&copy;` with this package, whose variant for browsers writes to `innerHTML`: a
 * worker has no such thing, and the site allows it nowhere. The other variant is a table.
 */
export const parserAlias = { [decoder]: fileURLToPath(import.meta.resolve(decoder)) };
