import { under, within } from '../text/address.ts';

const base = import.meta.env.BASE_URL;

/** The address of a path of the site, in whatever folder of its host the site stands. */
export const address = (path: string): string => under(base, path);

/** The path of the site at an address of this host; an address outside of the site stays as it is. */
export const pathOf = (pathname: string): string => within(base, pathname) ?? pathname;
