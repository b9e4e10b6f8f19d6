import { roomPolicies } from '../src/code/room/policy.ts';
import { under } from '../src/text/address.ts';

/** In which the build puts code. */
const folders = ['_astro', 'pagefind', ...Object.keys(roomPolicies)].map((name) => `/${name}/`);

/**
 * The default Trusted Types policy, as a classic script for every page. The site's own code writes no HTML from text;
 * this is for what it builds on, and lets through no more than that needs:
 * - HTML: text in which only `<mark>` is marked up, as in the excerpts that Pagefind shows;
 * - script URLs: workers of the site itself, from the folders in which the build puts code;
 * - scripts from text: none.
 * A refused value is blocked by the browser and reported as a violation.
 */
export const trustedTypesScript = (base = '/'): string => `
globalThis.trustedTypes?.createPolicy('default', {
  createHTML: (html) => (/<(?!\\/?mark>)/.test(html) ? null : html),
  createScriptURL: (text) => {
    const url = new URL(text, location.origin);
    const folders = ${JSON.stringify(folders.map((folder) => under(base, folder)))};
    const ours = url.origin === location.origin && folders.some((each) => url.pathname.startsWith(each));
    return ours ? url.href : null;
  },
});
`;
