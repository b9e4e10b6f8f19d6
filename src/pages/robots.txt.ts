import type { APIRoute } from 'astro';
import { address } from '../components/address.ts';

/** Everyone may read everything; the list of pages has an address only where the site has one. */
export const GET: APIRoute = ({ site }) => {
  const sitemap = site ? `\nSitemap: ${new URL(address('/sitemap-index.xml'), site).href}\n` : '';
  return new Response(`User-agent: *\nAllow: /\n${sitemap}`);
};
