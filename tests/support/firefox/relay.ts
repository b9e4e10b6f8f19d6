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
const optional = 'emulation.setMediaFeaturesOverride';
/** No message is too long: files come in them. */
const options = { maxPayload: 0, perMessageDeflate: false };

/**
 * A WebSocket server on 127.0.0.1 before the one at `target`; gives its address. It passes all on, but for one
 * answer: Playwright sets a colour scheme in each new context, and gives up where Firefox has no command for it, as
 * ESR 153 has none. Here it is told that all went well, and the scheme stays that of the machine.
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
  /** Those of the optional command that wait for an answer. Only then is an answer worth a look. */
  const waiting = new Set<number>();

  client.on('message', async (message) => {
    const { id, method } = parse<Command>(message);
    if (method === optional) waiting.add(id);
    await opened;
    firefox.send(String(message));
  });
  firefox.on('message', (message) => {
    const { id = 0, error } = waiting.size ? parse<Reply>(message) : {};
    const isUnknown = waiting.delete(id) && error === 'unknown command';
    client.send(isUnknown ? JSON.stringify({ type: 'success', id, result: {} }) : String(message));
  });
  client.on('close', () => firefox.close());
  firefox.on('close', () => client.close());
  firefox.on('error', () => client.terminate());
}
