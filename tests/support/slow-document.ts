import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { Served } from '../../config/serve.ts';

/** Where the text of a Starlight page begins: behind the header, the sidebar and the contents list. */
export const cutAt = '<div class="main-pane';

/** How long the rest of a page is held back, in milliseconds: enough for a browser to paint what it has. */
const held = 250;

/**
 * Serves a site with each page cut in two where `at` stands: the second half comes late, as on a slow line. What
 * moves when it comes is what a reader may see move.
 */
export async function serveCut(site: string, at: string): Promise<Served> {
  const server = createServer(async ({ url = '/' }, response) => {
    const source = await fetch(site + url);
    const type = source.headers.get('content-type') ?? '';
    response.writeHead(source.status, { 'Content-Type': type });
    if (!type.startsWith('text/html')) {
      return void response.end(Buffer.from(await source.arrayBuffer()));
    }
    const html = await source.text();
    const cut = html.indexOf(at);
    if (cut < 0) throw new Error(`${url} has no ${at} to be cut at.`);
    response.write(html.slice(0, cut));
    await pause(held);
    response.end(html.slice(cut));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
