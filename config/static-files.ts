import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { commonHeaders, type Headers } from './headers.ts';
import { matches, siteFiles, siteRules, urlPath } from './site.ts';

/** A file ready to be sent. */
export interface StaticFile {
  readonly body: Buffer;
  /** All of them, save those that depend on the request. */
  readonly headers: Headers;
  readonly compressible: boolean;
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};
const compressed = /^text\/|json|xml|wasm/;

/** Every file of a built site by its URL path. A path outside of the site is in no such map. */
export async function staticFiles(dist: string): Promise<ReadonlyMap<string, StaticFile>> {
  const [names, rules] = await Promise.all([siteFiles(dist), siteRules(dist)]);
  const entries = names.map(async (name): Promise<[string, StaticFile]> => {
    const path = urlPath(name);
    const body = await readFile(join(dist, name));
    const type = types[extname(name)] ?? 'application/octet-stream';
    const compressible = compressed.test(type);
    const headers = {
      ...commonHeaders,
      ...rules.find((rule) => matches(rule, path))?.headers,
      'Content-Type': type,
      // Weak: the same for each encoding of the file.
      ETag: `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
      ...(compressible && { Vary: 'Accept-Encoding' }),
    };
    return [path, { body, headers, compressible }];
  });
  return new Map(await Promise.all(entries));
}
