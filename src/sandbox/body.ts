import { invalidBody } from './api-error.ts';

/** Providers commonly refuse larger requests, with 400 rather than 413. In bytes. */
export const bodyLimit = 50 * 2 ** 20;

/** The request's JSON. Throws a 400 if it is too large, not UTF-8 or not JSON. */
export async function readJson(request: Request): Promise<unknown> {
  const text = await readText(request);
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw invalidBody(`The body is not JSON: ${reason}`);
  }
}

async function readText(request: Request): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunksOf(request)) {
    size += chunk.length;
    // What is over the limit is read and dropped: a client that is still sending would not see an early answer.
    if (size > bodyLimit) chunks.length = 0;
    else chunks.push(chunk);
  }
  if (size > bodyLimit) {
    throw invalidBody(`The body has ${size} bytes. At most ${bodyLimit} are taken.`);
  }
  return decode(chunks);
}

/** Some browsers give a request no readable `body`. */
async function* chunksOf(request: Request): AsyncIterable<Uint8Array> {
  if (!request.body) {
    yield new Uint8Array(await request.arrayBuffer());
    return;
  }
  const reader = request.body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield value;
  }
}

function decode(chunks: readonly Uint8Array[]): string {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    return (
      chunks.map((chunk) => decoder.decode(chunk, { stream: true })).join('') + decoder.decode()
    );
  } catch {
    throw invalidBody('The body is not UTF-8 text.');
  }
}
