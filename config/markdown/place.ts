import type { around } from '../../src/strings/en/around.ts';
import type { In } from '../../src/strings/language.ts';

/** Where in the site the reading stands. */
export interface Place {
  /** Path of the page: `/concepts/`. */
  readonly path: string;
  /** Public address of the site, if there is one. */
  readonly site: string | undefined;
  /** Strings of the interface, in the language of the page. */
  readonly words: In<typeof around>;
  /** Id of the last heading or anchor. */
  section?: string;
}

/** An address as it holds outside of its page, where the public address of the site is known. One within a page stays. */
export const absolute = (address: string, { path, site }: Place): string =>
  site && !address.startsWith('#') ? new URL(address, new URL(path, site)).href : address;

/** The address of the section where the reading stands. */
export const here = (place: Place): string =>
  absolute(place.path + (place.section ? `#${place.section}` : ''), place);
