import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { type RawData, WebSocket, WebSocketServer } from 'ws';

interface Command {
  readonly id: number;
  readonly method: string;
}
interface Reply {
  readonly id?: number;
  readonly error?: string;
}

const parse = <T>(message: RawData): T => JSON.parse(String(message)) as T;
/** No message is too long: files come in them. */
const options = { maxPayload: 0, perMessageDeflate: false };

/**
 * A WebSocket server on 127.0.0.1 before the one at `target`. It passes all on, but for one kind of answer:
 * Playwright emulates a colour scheme, a screen and a network in each new context, and gives up where Firefox
 * does not know how ("unknown command"). Here it is told that all went well: no test asks for these in Firefox.
 * Gives its address.
 */
export async function startRelay(target: string): Promise<string> {
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0, ...options });
  server.on('connection', (client, { url = '' }) => void join(client, target + url));
  await once(server, 'listening');
  return `ws://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function join(client: WebSocket, target: string): void {
  const firefox = new WebSocket(target, options);
  const opened = once(firefox, 'open');
  /** Emulations that wait for their answer. Only then is an answer worth a look. */
  const emulations = new Set<number>();

  client.on('message', async (message) => {
    const { id, method } = parse<Command>(message);
    if (method.startsWith('emulation.')) emulations.add(id);
    await opened;
    firefox.send(String(message));
  });
  firefox.on('message', (message) => {
    const { id = 0, error } = emulations.size ? parse<Reply>(message) : {};
    const isUnknown = emulations.delete(id) && error === 'unknown command';
    client.send(isUnknown ? JSON.stringify({ type: 'success', id, result: {} }) : String(message));
  });
  client.on('close', () => firefox.close());
  firefox.on('close', () => client.close());
  firefox.on('error', () => client.terminate());
}
