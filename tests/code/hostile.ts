import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server of somebody else's, which notes every request and lets any page read its answers. */
export async function startHostile() {
  const hits: string[] = [];
  const note = ({ method, url }: { method?: string | undefined; url?: string | undefined }) =>
    void hits.push(`${method} ${url}`);
  const server = createServer((request, response) => {
    note(request);
    response.writeHead(200, {
      'access-control-allow-origin': '*',
      'access-control-allow-headers': '*',
      'cross-origin-resource-policy': 'cross-origin',
      'cross-origin-embedder-policy': 'require-corp',
      'content-type': 'text/javascript',
    });
    response.end('globalThis.taken = true; export default 1;');
  });
  server.on('upgrade', (request, socket) => {
    note(request);
    socket.destroy();
  });
  server.on('connection', () => void hits.push('connection'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    host: `127.0.0.1:${port}`,
    hits,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
