import type { Language } from '../../snippets/index.ts';
import type { Key } from '../../strings/translate.ts';
import type { PartId } from './parts.ts';
import type { SetBy } from './set-by.ts';

/** Which sentence says what sets a part in a language. Its holes are `lines`, `language` and `sender`. */
export function whereKey(part: PartId, { sender }: Language, { by, lines }: SetBy): Key {
  if (by === 'call') {
    if (part === 'stream') return 'apiLab.byMethod';
    return sender ? 'apiLab.bySender' : 'apiLab.bySdk';
  }
  if (part === 'method') return 'apiLab.byData';
  return lines.length === 1 ? 'apiLab.byLine' : 'apiLab.byLines';
}
