import { once } from 'node:events';
import { createServer, request } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';

export interface Proxy {
  readonly port: number;
  close(): void;
}

/**
 * A proxy on 127.0.0.1 through which Firefox reaches all that is not loopback. `ports` says which local port stands
 * for a host and port, such as `api.example:443`; nothing else is found.
 */
export async function startProxy(ports: ReadonlyMap<string, number>): Promise<Proxy> {
  const server = createServer((asked, response) => {
    const { hostname, port, pathname, search } = new URL(asked.url ?? '');
    const target = ports.get(`${hostname}:${port || 80}`);
    if (target === undefined) return void response.writeHead(502).end();
    const { method, headers } = asked;
    const options = { port: target, host: '127.0.0.1', path: pathname + search, method, headers };
    const forwarded = request(options, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    forwarded.once('error', () => response.destroy());
    asked.pipe(forwarded);
  });
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  server.on('connect', ({ url = '' }, stream, first) => {
    const socket = stream as Socket;
    const port = ports.get(url);
    if (port === undefined) return void socket.end('HTTP/1.1 502 Not found\r\n\r\n');
    const target = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connected\r\n\r\n');
      target.write(first);
      target.pipe(socket).pipe(target);
    });
    target.once('error', () => socket.destroy()).once('close', () => socket.destroy());
    socket.once('error', () => target.destroy()).once('close', () => target.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    close: () => {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}
