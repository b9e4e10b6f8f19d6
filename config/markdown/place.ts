import type { page } from '../../src/strings/en/page.ts';
import type { In } from '../../src/strings/language.ts';
import { under } from '../../src/text/address.ts';

/** Where the site is. */
export interface Home {
  /** Its public address, if there is one. */
  readonly site: string | undefined;
  /** The folder of its host: `/`, `/docs/`. */
  readonly base: string;
}

/** The address of a path of the site, whole where the public address is known. */
export const addressOf = (path: string, { site, base }: Home): string => {
  const address = under(base, path);
  return site ? new URL(address, site).href : address;
};

/** Where in the site the reading stands. */
export interface Place extends Home {
  /** Path of the page: `/concepts/`. */
  readonly path: string;
  /** Of the page: `en`, `es`. */
  readonly language: string;
  /** Strings of the interface, in that language. */
  readonly words: In<typeof page>;
  /** Id of the last heading or anchor. */
  section?: string;
}

/** An address as it holds outside of its page, where the public address of the site is known. One within a page stays. */
export const absolute = (address: string, place: Place): string =>
  place.site && !address.startsWith('#')
    ? new URL(address, addressOf(place.path, place)).href
    : address;

/** The address of the section where the reading stands. */
export const here = (place: Place): string =>
  addressOf(place.path + (place.section ? `#${place.section}` : ''), place);
