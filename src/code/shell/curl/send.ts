import { concat } from '../../../text/base64.ts';
import { type Around, CurlError } from './around.ts';
import type { CurlCall } from './options.ts';
import type { CurlRequest } from './request.ts';
import { fillWriteOut } from './write-out.ts';

const encoder = new TextEncoder();

/** Makes the request and writes its answer. Rejects with a `CurlError`. */
export async function send(call: CurlCall, request: CurlRequest, around: Around): Promise<void> {
  const { maxSeconds } = call;
  const limit = new AbortController();
  const timer =
    maxSeconds === undefined ? undefined : setTimeout(() => limit.abort(), maxSeconds * 1000);
  try {
    await exchange(call, request, around, limit.signal);
  } catch (error) {
    if (!limit.signal.aborted) throw error;
    throw new CurlError(28, `Operation timed out after ${maxSeconds} seconds`);
  } finally {
    clearTimeout(timer);
  }
}

async function exchange(
  call: CurlCall,
  { url, method, headers, body }: CurlRequest,
  around: Around,
  signal: AbortSignal,
): Promise<void> {
  const say = (mark: string, lines: readonly string[]) => {
    if (call.verbose) around.print('stderr', lines.map((line) => `${mark} ${line}\n`).join(''));
  };
  const isFile = call.output !== undefined && call.output !== '-';
  const pieces: Uint8Array[] = [];
  const take = (bytes: Uint8Array) => (isFile ? void pieces.push(bytes) : around.out(bytes));

  say('>', [`${method} ${url}`, ...headers.map(([name, value]) => `${name}: ${value}`), '']);
  const begun = performance.now();
  const list = headers.map(([name, value]): [string, string] => [name, value]);
  const response = await around
    .fetch(url, { method, headers: list, signal, ...(body && { body }) })
    .catch((error: Error) => {
      throw new CurlError(7, error.message);
    });
  const startMs = performance.now() - begun;
  const { status } = response;
  const head = headOf(response);
  say('<', head);
  if (call.include) take(encoder.encode(`${head.join('\r\n')}\r\n`));
  const isError = status >= 400 && call.fail !== 'no';
  const received =
    isError && call.fail === 'silently' ? await drop(response) : await read(response, take);
  if (isFile) await around.write(call.output ?? '', concat(pieces));
  const told = fillWriteOut(call.writeOut, {
    status,
    contentType: response.headers.get('content-type') ?? '',
    url,
    method,
    sent: body?.length ?? 0,
    received,
    startMs,
    totalMs: performance.now() - begun,
  });
  if (told) around.out(encoder.encode(told));
  if (isError) throw new CurlError(22, `The requested URL returned error: ${status}`);
}

/** The lines of an answer's head. A browser does not tell the version of HTTP. */
const headOf = ({ status, statusText, headers }: Response): readonly string[] => [
  `HTTP ${status} ${statusText}`.trim(),
  ...[...headers].map(([name, value]) => `${name}: ${value}`),
  '',
];

/** Gives the body's bytes as they come, and how many they were. */
async function read({ body }: Response, take: (bytes: Uint8Array) => void): Promise<number> {
  const reader = body?.getReader();
  let length = 0;
  try {
    for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
      length += next.value.length;
      take(next.value);
    }
  } catch {
    throw new CurlError(18, 'The answer broke off.');
  }
  return length;
}

async function drop({ body }: Response): Promise<number> {
  await body?.cancel();
  return 0;
}
