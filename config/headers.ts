import { extname } from 'node:path';
import { remote } from '../src/api/providers/index.ts';
import { policyText, type RoomKind, roomPolicies } from '../src/code/room/policy.ts';

/** Response headers by name. */
export type Headers = Readonly<Record<string, string>>;

/** CSP sources (`'sha256-…'`) of what a page carries inline. */
export interface InlineHashes {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

type Policy = Readonly<Record<string, readonly string[]>>;

const none = ["'none'"];
const self = "'self'";

/** Where any page may send a request. The sandbox answers inside the page. */
const providerOrigins = remote.map(({ baseUrl }) => new URL(baseUrl).origin);

/**
 * The one page on which a reader may name a host, in every language, and what it may reach on top of the listed providers.
 * `http://[::1]:*` is not here: CSP's grammar knows no IPv6 address, and Chromium drops such a source as invalid.
 */
const customHostPages: ReadonlySet<string> = new Set(['/playground/', '/es/playground/']);
const customHosts = ['https:', 'http://127.0.0.1:*', 'http://localhost:*'];

/** Pictures that other sites show as a link preview. */
const previewPictures = '/og';

/** Browser features that the site uses none of. Only names that Chromium knows: it warns about others. */
const closedFeatures = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'clipboard-read',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'keyboard-map',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'sync-xhr',
  'unload',
  'usb',
  'window-management',
  'xr-spatial-tracking',
];

/** Sent with every response, errors and redirects included. Browsers pass over HSTS that comes over http. */
export const commonHeaders: Headers = {
  'Strict-Transport-Security': 'max-age=63072000',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  // Looking up the host of a link that a model wrote would tell its owner that the answer was read.
  'X-DNS-Prefetch-Control': 'off',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

/** Holds for documents alone, and weighs as much as a small script: so it comes with documents alone. */
const permissions: Headers = {
  'Permissions-Policy': [
    'clipboard-write=(self)',
    ...closedFeatures.map((feature) => `${feature}=()`),
  ].join(', '),
};

/** What holds for anything that a browser can open or run. `'wasm-unsafe-eval'`: Pagefind's index is read by WebAssembly. */
const base: Policy = {
  'default-src': none,
  'script-src': [self, "'wasm-unsafe-eval'"],
  'connect-src': [self],
  'worker-src': [self],
  'object-src': none,
  'base-uri': none,
  'form-action': none,
};

function policyOfPage(path: string, { scripts, styles }: InlineHashes): Policy {
  return {
    ...base,
    'script-src': [self, "'wasm-unsafe-eval'", ...scripts],
    'style-src': [self, ...styles],
    // Highlighted code carries its colours in `style` attributes.
    'style-src-attr': ["'unsafe-inline'"],
    'img-src': [self, 'data:', 'blob:'],
    'font-src': [self],
    'connect-src': [self, ...providerOrigins, ...(customHostPages.has(path) ? customHosts : [])],
    'require-trusted-types-for': ["'script'"],
    'trusted-types': ['default'],
  };
}

/** The same policy for a `<meta>` tag, where `frame-ancestors` means nothing and is warned about. */
export function metaPolicy(path: string, hashes: InlineHashes): string {
  return policyText(policyOfPage(path, hashes));
}

const rooms = Object.keys(roomPolicies) as readonly RoomKind[];
const hashed = ['/_astro/', ...rooms.map((kind) => `/${kind}/`)];

function always(path: string): Headers {
  return {
    'Cross-Origin-Resource-Policy': path.startsWith(previewPictures)
      ? 'cross-origin'
      : 'same-origin',
    // Names in these folders change with their content.
    'Cache-Control': hashed.some((folder) => path.startsWith(folder))
      ? 'public, max-age=31536000, immutable'
      : 'public, max-age=0, must-revalidate',
  };
}

const framed = { 'frame-ancestors': none };

/** Types of which hosts do not agree, or to which they add no encoding. */
const types: Readonly<Record<string, string>> = {
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

/** Headers of the page at `path` (`/concepts/`, `/404.html`), on top of the common ones. */
export function pageHeaders(path: string, hashes: InlineHashes): Headers {
  return {
    'Content-Security-Policy': policyText({ ...policyOfPage(path, hashes), ...framed }),
    ...permissions,
    ...always(path),
  };
}

/** What a browser can make of a file: a document, a worker or neither. */
export type Use = 'document' | 'worker' | undefined;

/**
 * Headers of any other file or folder. A worker is bound by the policy of its own response, not of its page, and an
 * SVG or XML file can be opened as a document.
 */
export function assetHeaders(path: string, use: Use): Headers {
  const type = types[extname(path)];
  const room = rooms.find((kind) => path.startsWith(`/${kind}/`));
  const policy = room ? roomPolicies[room] : { ...base, ...framed };
  return {
    ...(type && { 'Content-Type': type }),
    ...(use && { 'Content-Security-Policy': policyText(policy) }),
    ...(use === 'document' && permissions),
    ...always(path),
  };
}
