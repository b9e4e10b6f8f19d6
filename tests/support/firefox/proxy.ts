import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';

export interface Proxy {
  readonly port: number;
  close(): void;
}

/**
 * A proxy on 127.0.0.1 through which Firefox reaches all that is not loopback. `ports` says which local port stands
 * for a host and port, such as `api.example:443`; nothing else is found, and plain HTTP gets no answer at all.
 */
export async function startProxy(ports: ReadonlyMap<string, number>): Promise<Proxy> {
  const server = createServer((request) => request.destroy());
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
