import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { serve } from '../../config/serve.ts';

/** Where `npm run build` puts the site. */
export const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

/** Serves the built site as `npm start` does, on a free port. */
export function startSite(): Promise<{ url: string; close: () => Promise<void> }> {
  if (!existsSync(`${dist}index.html`)) {
    throw new Error('There is no built site in dist/. Run `npm run build` first; `npm test` does.');
  }
  return serve({ port: 0, dist });
}
