/**
 * The address of a path of the site (`/concepts/#api`) on a host that has the site in a folder (`base`: `/docs/`). Without
 * such a folder, `/`, it is the path itself.
 */
export const under = (base: string, path: string): string => base.replace(/\/$/, '') + path;

/** The path of the site that stands at an address, or undefined where the address is outside of it. */
export function within(base: string, address: string): string | undefined {
  const folder = base.replace(/\/$/, '');
  return address.startsWith(`${folder}/`) ? address.slice(folder.length) : undefined;
}
