import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Where all injections try to get something from, or to. No such host: a server of ours stands for it. */
export const attacker = 'http://attacker.test';

/** Answers all that comes to the attacker, and keeps a list of the paths. A browser finds it by `flags`. */
export async function startAttacker() {
  const received: string[] = [];
  const { port, close } = await start(({ url = '' }, response) => {
    received.push(new URL(url, attacker).pathname);
    response.setHeader('Access-Control-Allow-Origin', '*').end();
  });
  const { host } = new URL(attacker);
  return { received, flags: [`--host-resolver-rules=MAP ${host}:80 127.0.0.1:${port}`], close };
}

const removed = ['content-encoding', 'content-length', 'transfer-encoding'];
/** Without the policy nothing else may stop an injection, or that would prove little. */
const defence = ['content-security-policy', 'cross-origin-embedder-policy'];

/** The site as a careless server passes it on: with `markup` in each page, and its policy only where `defended`. */
export async function startCareless(site: string, markup: string, defended: boolean) {
  const { port, close } = await start(async ({ url = '' }, response) => {
    const answer = await fetch(site + url);
    response.statusCode = answer.status;
    const without = [...removed, ...(defended ? [] : defence)];
    for (const [name, value] of answer.headers)
      if (!without.includes(name)) response.setHeader(name, value);
    const isPage = answer.headers.get('content-type')?.startsWith('text/html');
    if (!isPage) return void response.end(new Uint8Array(await answer.arrayBuffer()));
    const html = await answer.text();
    const bare = defended ? html : html.replace(/<meta http-equiv[^>]*>/, '');
    response.end(bare.replace('</body>', `${markup}</body>`));
  });
  return { url: `http://localhost:${port}`, defended, close };
}

async function start(listener: RequestListener) {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { port: (server.address() as AddressInfo).port, close };
}
