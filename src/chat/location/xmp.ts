import { asText, type Bytes, type Outcome, type Range } from './block.ts';
import { mentionsInText } from './mentions.ts';
import { readTag, type Tag } from './xmp-tag.ts';

/**
 * Properties that tell a place, under any prefix: `exif:GPS…` and makers' own, Photoshop's and IPTC's places.
 * Source: XMP specification part 2, 3.1; IPTC photo metadata 2024.1.
 */
export const placeNames =
  /^(?:gps.*|lat|long|latitude|longitude|city|state|country|countrycode|countryname|provincestate|sublocation|worldregion|location|locationid|locationname|locationcreated|locationshown)$/i;
/** Among them those that tell no place by themselves. */
const quietNames =
  /^gps(?:version|time|date|mapdatum|status|measure|dop|diff|satell|hpos|process)/i;

const localName = (name: string) => name.slice(name.indexOf(':') + 1);
const isPlace = (name: string) =>
  name.includes(':') && !name.startsWith('xmlns:') && placeNames.test(localName(name));
const tells = (name: string) => !quietNames.test(localName(name));

interface Found {
  readonly ranges: Range[];
  /** A place is told, and not only the version of the tags, say. */
  readonly told: boolean;
  /** The text breaks off inside a tag or a property. */
  readonly torn: boolean;
}

/** Overwrites the properties of a place with spaces, which are no content in XMP. */
export function blankXmp(bytes: Bytes): Outcome {
  const { ranges, told, torn } = find(asText(bytes));
  if (torn && ranges.length > 0) return 'drop';
  if (told) for (const { start, end } of ranges) bytes.fill(0x20, start, end);
  // In a comment, behind a torn tag, or in UTF-16.
  if (mentionsInText(asText(bytes).replaceAll('\0', ''))) return 'drop';
  return told ? 'blanked' : 'clean';
}

function find(text: string): Found {
  const ranges: Range[] = [];
  let told = false;
  let torn = false;
  let open: { tag: Tag; depth: number } | undefined;
  const add = (start: number, end: number, name: string, content: string) => {
    ranges.push({ start, end });
    told ||= tells(name) && content.trim() !== '';
  };

  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
    const tag = readTag(text, at);
    if (!tag) {
      torn = true;
      if (mentionsPlace(text.slice(at))) ranges.push({ start: at, end: text.length });
      break;
    }
    at = tag.end;
    if (open) {
      if (tag.name !== open.tag.name) continue;
      if (tag.kind === 'open') open.depth++;
      if (tag.kind !== 'close' || --open.depth > 0) continue;
      add(open.tag.start, tag.end, tag.name, text.slice(open.tag.end, tag.start));
      open = undefined;
    } else if (isPlace(tag.name) && tag.kind !== 'close') {
      if (tag.kind === 'open') open = { tag, depth: 1 };
      else add(tag.start, tag.end, tag.name, tag.attributes.map(({ value }) => value).join(''));
    } else {
      for (const { name, value, start, end } of tag.attributes)
        if (isPlace(name)) add(start, end, name, value);
    }
  }
  if (open) {
    torn = true;
    ranges.push({ start: open.tag.start, end: text.length });
  }
  return { ranges, told, torn };
}

const mentionsPlace = (text: string) =>
  /:(?:gps|lat|long|city|state|country|location|sublocation)/i.test(text);
