import type { Key } from '../../strings/say.ts';
import type { PartId } from './parts.ts';
import type { SetBy } from './set-by.ts';

/** Which sentence says what sets a part in a language. Its holes are `lines` and `language`. */
export function whereKey(part: PartId, language: string, { by, lines }: SetBy): Key {
  if (by === 'call') {
    if (part === 'stream') return 'apiLab.byMethod';
    return language === 'curl' ? 'apiLab.byCurl' : 'apiLab.bySdk';
  }
  if (part === 'method') return 'apiLab.byData';
  return lines.length === 1 ? 'apiLab.byLine' : 'apiLab.byLines';
}
