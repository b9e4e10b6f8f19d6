import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Gives every page the few lines that load, on a reader's first intent, what a page as a whole does. */
export default (): AstroIntegration => ({
  name: 'page-script',
  hooks: {
    'astro:config:setup': ({ config, injectScript }) => {
      const start = fileURLToPath(new URL('src/components/page/start.ts', config.root));
      // Joined with Astro's own script for every page, so that it costs no request.
      injectScript('page', `import ${JSON.stringify(start)};`);
    },
  },
});
