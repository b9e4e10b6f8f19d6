import { type Bytes, holdsAt, type Outcome, type Range } from './block.ts';
import { blankIptc } from './iptc.ts';
import { mentions } from './mentions.ts';
import { type Entry, openTiff, type Tiff } from './tiff.ts';
import { blankXmp } from './xmp.ts';

// Tags. Source: EXIF 3.0, 4.6; TIFF technical note 1 (sub-directories); XMP specification part 3, 3.2.
const gps = 0x8825;
const orientationTag = 0x0112;
/** Those whose value is where further directories stand: EXIF, interoperability, sub-images. */
const pointers = [0x8769, 0xa005, 0x014a];
const nested: Readonly<Record<number, (bytes: Bytes) => Outcome>> = {
  700: blankXmp,
  33723: blankIptc,
};
/** Latitude, longitude, altitude, those of the destination, and the name of the area. */
const placeTags = [2, 4, 6, 20, 22, 28];

const maxDirectories = 64;

/** Overwrites the GPS directory of EXIF data, its values and the pointer to it. */
export function blankExif(content: Bytes): Outcome {
  const bytes = holdsAt(content, 'Exif\0') ? content.subarray(6) : content;
  const tiff = openTiff(bytes);
  if (!tiff) return mentions(bytes) ? 'drop' : 'clean';
  const survey = walk(tiff);
  const { clear, told, nestedBlanked, orientation } = survey;
  // Where a directory is there and tells nothing, what is left without it is looked at in a copy.
  const lifted = clear && !told ? openTiff(bytes.slice()) : tiff;
  if (clear && lifted) lift(lifted, survey);
  const left = !clear && survey.links.length > 0;
  if (left || mentions(lifted?.bytes ?? bytes)) return keepOrientation(tiff, orientation);
  return told || nestedBlanked ? 'blanked' : 'clean';
}

/** Overwrites what belongs to the place, and takes the pointers to it out of their directories. */
function lift({ bytes, removeEntry }: Tiff, { ranges, links }: ReturnType<typeof walk>): void {
  for (const { start, end } of ranges) bytes.fill(0, start, end);
  // From the last to the first: those before stay where they are.
  for (const { directory, at } of links.toSorted((a, b) => b.at - a.at)) removeEntry(directory, at);
}

/** Goes over all directories that can be reached, and notes what there is of a place. */
function walk(tiff: Tiff) {
  const links: { readonly directory: number; readonly at: number }[] = [];
  const ranges: Range[] = [];
  const tables: Range[] = [{ start: 0, end: 8 }];
  const seen = new Set<number>();
  const ahead = [tiff.first];
  let [clear, told, nestedBlanked, orientation] = [true, false, false, 0];

  const place = (start: number) => {
    const found = tiff.directory(start);
    if (!found || found.torn) clear = false;
    if (!found) return;
    ranges.push({ start: found.start, end: found.end });
    for (const { tag, value } of found.entries) {
      if (value) ranges.push(value);
      else clear = false;
      // Some cameras write zeros where they know no place.
      const known = value && tiff.bytes.subarray(value.start, value.end).some((byte) => byte > 0);
      told ||= placeTags.includes(tag) && known === true;
    }
  };

  const look = (directory: number, entry: Entry) => {
    const { tag, type, value, at } = entry;
    if (tag === gps) {
      links.push({ directory, at });
      place(tiff.long(at + 8));
    } else if (pointers.includes(tag) && value) {
      for (
        let each = value.start;
        each + 4 <= value.end && ahead.length < maxDirectories;
        each += 4
      )
        ahead.push(tiff.long(each));
    } else if (tag === orientationTag && type === 3 && directory === tiff.first) {
      orientation = tiff.short(at + 8);
    } else if (value) {
      const outcome = nested[tag]?.(tiff.bytes.subarray(value.start, value.end));
      if (outcome === 'drop') tiff.bytes.fill(0x20, value.start, value.end);
      nestedBlanked ||= outcome === 'drop' || outcome === 'blanked';
    }
  };

  for (let at = ahead.shift(); at !== undefined; at = ahead.shift()) {
    if (at === 0 || seen.has(at)) continue;
    if (seen.size === maxDirectories) {
      clear = false;
      break;
    }
    seen.add(at);
    const directory = tiff.directory(at);
    if (!directory || directory.torn) clear = false;
    if (!directory) continue;
    tables.push({ start: directory.start, end: directory.end + 4 });
    for (const entry of directory.entries) look(directory.start, entry);
    ahead.push(directory.next);
  }
  // A place that claims to stand where directories stand cannot be lifted out.
  if (ranges.some((range) => tables.some((table) => overlaps(range, table)))) clear = false;
  return { links, ranges, clear, told, nestedBlanked, orientation };
}

const overlaps = (a: Range, b: Range) => a.start < b.end && b.start < a.end;

/** Leaves nothing of EXIF data that is not understood but which way up the picture is. */
function keepOrientation({ bytes, view, little }: Tiff, orientation: number): Outcome {
  const length = 26;
  if (orientation < 1 || orientation > 8 || bytes.length < length) return 'drop';
  bytes.fill(0, 4);
  view.setUint32(4, 8, little);
  view.setUint16(8, 1, little);
  view.setUint16(10, orientationTag, little);
  view.setUint16(12, 3, little);
  view.setUint32(14, 1, little);
  view.setUint16(18, orientation, little);
  return 'blanked';
}
