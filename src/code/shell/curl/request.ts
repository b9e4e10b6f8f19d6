import { concat } from '../../../text/base64.ts';
import type { CurlCall, Data } from './options.ts';

/** Reads a file of the shell; `-` is the standard input. Rejects where there is none. */
export type ReadFile = (path: string) => Promise<Uint8Array>;

export interface CurlRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Uint8Array<ArrayBuffer> | undefined;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** The request that a command line asks for. Rejects where a file that it names cannot be read. */
export async function requestOf(call: CurlCall, read: ReadFile): Promise<CurlRequest> {
  const pieces = await Promise.all(call.data.map((data) => bytesOf(data, read)));
  const body = pieces.length ? concat(pieces.flatMap(joined(call.isJson))) : undefined;
  const given = (await Promise.all(call.headers.map((header) => linesOf(header, read)))).flat();
  const headers = given.flatMap((line) => {
    const [, name, value = ''] = /^([^:]+):\s*(.*)$/.exec(line.trim()) ?? [];
    return name ? [[name.trim(), value.trim()] as const] : [];
  });
  const names = new Set(headers.map(([name]) => name.toLowerCase()));
  const sends = body !== undefined && !call.inAddress;
  const type = call.isJson ? 'application/json' : 'application/x-www-form-urlencoded';
  return {
    url: call.inAddress && body ? withQuery(call.url, decoder.decode(body)) : call.url,
    method: call.method ?? (sends ? 'POST' : 'GET'),
    headers: [
      ...(names.has('accept')
        ? []
        : [['Accept', call.isJson ? 'application/json' : '*/*'] as const]),
      ...(sends && !names.has('content-type') ? [['Content-Type', type] as const] : []),
      // An empty header takes one away.
      ...headers.filter(([, value]) => value),
    ],
    body: sends ? body : undefined,
  };
}

const joined =
  (isJson: boolean) =>
  (piece: Uint8Array, at: number): readonly Uint8Array[] =>
    at && !isJson ? [encoder.encode('&'), piece] : [piece];

async function bytesOf({ how, value }: Data, read: ReadFile): Promise<Uint8Array> {
  if (how === 'urlencode') return encoder.encode(urlEncoded(value));
  if (how === 'raw' || !value.startsWith('@')) return encoder.encode(value);
  const bytes = await read(value.slice(1));
  // curl leaves out the ends of lines of a file, unless it is binary.
  return how === 'binary' ? bytes : bytes.filter((byte) => byte !== 10 && byte !== 13);
}

/** `name=content` with the content encoded; `=content` and `content` likewise. */
function urlEncoded(value: string): string {
  const [, name = '', content = ''] = /^(?:([^=]*)=)?(.*)$/s.exec(value) ?? [];
  return name ? `${name}=${encodeURIComponent(content)}` : encodeURIComponent(content);
}

const linesOf = async (header: string, read: ReadFile): Promise<readonly string[]> =>
  header.startsWith('@') ? decoder.decode(await read(header.slice(1))).split('\n') : [header];

const withQuery = (url: string, query: string) => url + (url.includes('?') ? '&' : '?') + query;
