import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { metaPolicy } from './headers.ts';
import { cloudflareHeaders, nginxHeaders } from './host-files.ts';
import { inlineHashes } from './inline-hashes.ts';
import { siteFiles, siteRules, urlPath } from './site.ts';
import { trustedTypesScript } from './trusted-types.ts';

/** The page with its policy in a `<meta>` tag ahead of its first script: what comes before such a tag is not held by it. */
function withPolicy(html: string, path: string): string {
  const start = '<meta charset="utf-8"/>';
  if (!html.includes(start)) throw new Error(`${path} has no ${start} to put the policy behind.`);
  const policy = metaPolicy(path, inlineHashes(html));
  return html.replace(
    start,
    `${start}<meta http-equiv="Content-Security-Policy" content="${policy}"/>`,
  );
}

/**
 * Puts policies into pages. Into the page of what is missing always: Cloudflare and Netlify pick headers by the path that
 * was asked for, so no rule of theirs can name it. Into all where the host sets no headers: it weighs on each load.
 */
async function writePolicies(dist: string, all: boolean): Promise<void> {
  const pages = (await siteFiles(dist)).filter((file) => file.endsWith('.html'));
  for (const page of all ? pages : ['404.html']) {
    const file = join(dist, page);
    await writeFile(file, withPolicy(await readFile(file, 'utf8'), urlPath(page)));
  }
}

/**
 * Writes the headers of the site for its host, or, with `inPages`, what of them a page can carry by itself. Must be the
 * last integration: it reads what the others have written.
 */
export default function securityHeaders({ inPages }: { inPages: boolean }): AstroIntegration {
  let deploy = new URL('file:///');
  let base = '/';
  return {
    name: 'security-headers',
    hooks: {
      'astro:config:setup': ({ injectScript, config }) => {
        deploy = new URL('../.deploy/', config.outDir);
        base = config.base;
        injectScript('head-inline', trustedTypesScript(base));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        await writePolicies(dist, inPages);
        const rules = await siteRules(dist);
        await mkdir(deploy, { recursive: true });
        await writeFile(new URL('_headers', dir), cloudflareHeaders(rules, base));
        await writeFile(new URL('nginx-headers.conf', deploy), nginxHeaders(rules, base));
        logger.info(`${rules.length} rules in _headers and .deploy/nginx-headers.conf`);
      },
    },
  };
}
