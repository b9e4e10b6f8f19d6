import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { metaPolicy } from './headers.ts';
import { cloudflareHeaders, nginxHeaders } from './host-files.ts';
import { inlineHashes } from './inline-hashes.ts';
import { siteRules } from './site.ts';
import { trustedTypesScript } from './trusted-types.ts';

/**
 * Cloudflare and Netlify pick headers by the path that was asked for, so no rule of theirs can name the missing page:
 * it brings its policy along, ahead of its first script.
 */
function withMetaPolicy(html: string): string {
  const start = '<meta charset="utf-8"/>';
  if (!html.includes(start)) throw new Error(`404.html has no ${start} to put the policy behind.`);
  const policy = metaPolicy('/404.html', inlineHashes(html));
  return html.replace(
    start,
    `${start}<meta http-equiv="Content-Security-Policy" content="${policy}"/>`,
  );
}

/** Must be the last integration: it reads what the others have written. */
export default function securityHeaders(): AstroIntegration {
  let deploy = new URL('file:///');
  return {
    name: 'security-headers',
    hooks: {
      'astro:config:setup': ({ injectScript, config }) => {
        deploy = new URL('.deploy/', config.root);
        injectScript('head-inline', trustedTypesScript);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const missing = new URL('404.html', dir);
        await writeFile(missing, withMetaPolicy(await readFile(missing, 'utf8')));
        const rules = await siteRules(fileURLToPath(dir));
        await mkdir(deploy, { recursive: true });
        await writeFile(new URL('_headers', dir), cloudflareHeaders(rules));
        await writeFile(new URL('nginx-headers.conf', deploy), nginxHeaders(rules));
        logger.info(`${rules.length} rules in _headers and .deploy/nginx-headers.conf`);
      },
    },
  };
}
