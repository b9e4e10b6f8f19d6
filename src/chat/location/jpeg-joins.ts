import { asText, type Block, holdsAt, type Range } from './block.ts';
import { dropIfMentioned } from './mentions.ts';
import { blankPhotoshop } from './photoshop.ts';
import { blankXmp } from './xmp.ts';

const extension = 'http://ns.adobe.com/xmp/extension/\0';
const photoshop = 'Photoshop 3.0\0';

interface Part {
  readonly order: number;
  readonly content: Range;
  readonly whole: Range;
}

interface Kind {
  /** Parts of the same key belong together. */
  readonly key: string;
  readonly blank: Block['blank'];
  /** Bytes before the content proper. */
  readonly skip: number;
  readonly order?: number;
}

/** Gathers what is spread over many segments, since a segment takes 64 KB at most. */
export function createJoiner() {
  const groups = new Map<string, { blank: Block['blank']; parts: Part[] }>();

  /** Takes a segment that is part of something larger; false for any other. */
  const take = (code: number, opening: Uint8Array, content: Range, whole: Range): boolean => {
    const kind = kindOf(code, opening);
    if (!kind || content.start + kind.skip > content.end) return false;
    const { blank, parts } = groups.get(kind.key) ?? { blank: kind.blank, parts: [] };
    groups.set(kind.key, { blank, parts });
    const order = kind.order ?? parts.length;
    parts.push({ order, content: { ...content, start: content.start + kind.skip }, whole });
    return true;
  };

  const blocks = (): Block[] =>
    [...groups.values()].map(({ blank, parts }) => {
      const inOrder = parts.toSorted((a, b) => a.order - b.order);
      return {
        pieces: inOrder.map(({ content }) => content),
        whole: inOrder.map(({ whole }) => whole),
        blank,
      };
    });

  return { take, blocks };
}

function kindOf(code: number, opening: Uint8Array): Kind | undefined {
  // An identifier of 32 characters, the whole length, and the place of this part, four bytes each.
  // Source: XMP specification part 3, 1.1.3.1.
  if (code === 0xe1 && holdsAt(opening, extension)) {
    const id = asText(opening.subarray(extension.length, extension.length + 32));
    const order = opening.subarray(71, 75).reduce((sum, byte) => sum * 256 + byte, 0);
    return { key: `xmp ${id}`, blank: blankXmp, skip: 75, order };
  }
  if (code === 0xed && holdsAt(opening, photoshop))
    return { key: 'photoshop', blank: blankPhotoshop, skip: photoshop.length };
  // JUMBF, which holds a picture's provenance. Source: ISO/IEC 19566-5, annex D: 16 bytes of box header each time.
  if (code === 0xeb && holdsAt(opening, 'JP'))
    return { key: 'jumbf', blank: dropIfMentioned, skip: 16 };
  return undefined;
}
