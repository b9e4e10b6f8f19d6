import { holdsGps } from './gps.ts';
import { asText, type Bytes } from './part.ts';

/** Names that stand before a place wherever they stand, in XMP and in texts, and the tags of a film beside a photograph. */
const coordinates = /gps[\s:_-]?(?:lat|lon|alt|coord|dest|area|info|pos)/i;
const film = /\xa9xyz[\0+-]|loci\0{4}/i;

/** Names of places, which tell one where something stands behind them. Source: IPTC photo metadata 2024.1. */
const name =
  '(?:lat(?:itude)?|long(?:itude)?|city|state|provincestate|country(?:code|name)?|sublocation|worldregion|location(?:id|name|created|shown)?)';
const named = [
  // `photoshop:City="…`, and no declaration of a prefix.
  `(?<!xmlns):${name}\\s{0,20}=\\s{0,20}["']\\s{0,20}[^"'\\s]`,
  // `<photoshop:City>…`, with further tags between, as languages have.
  `<[\\w.-]{1,40}:${name}(?:\\s[^<>]{0,200})?>(?:\\s{0,50}<(?!/)[^<>]{0,200}>){0,8}\\s{0,50}[^<\\s]`,
  // The keyword of a text of its own in a PNG.
  `^(?:[\\w.-]{1,40}:)?${name}\\0+[^\\0\\s]`,
].map((source) => new RegExp(source, 'i'));

/** IPTC: location code and name, city, sublocation, province, country code and name, not empty. Source: IPTC IIM 4.2. */
const iptc = /\x1c\x02[\x1a\x1bZ\\_de](?!\0\0).. *[^ \x1c]/s;

/** Does metadata say where the picture was taken? A look at its bytes, whole or torn, in time linear to their number. */
export function tellsPlace(bytes: Bytes): boolean {
  const text = asText(bytes);
  // XMP may be UTF-16.
  const plain = text.replaceAll('\0', '');
  return (
    coordinates.test(plain) ||
    film.test(text) ||
    iptc.test(text) ||
    named.some((each) => each.test(text) || each.test(plain)) ||
    holdsGps(bytes, text)
  );
}
