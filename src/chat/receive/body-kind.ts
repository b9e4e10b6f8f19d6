/** What a body turns out to be, whatever its content type says. */
export type BodyKind = 'events' | 'json' | 'empty' | 'unreadable';

/** How a line of an event stream can start: a field name or a comment. */
const eventStart = /^(?:data|event|id|retry)?:/;
const eventStarts = ['data:', 'event:', 'id:', 'retry:'];

/** Tells what a body is from its start; `undefined` while more of it is needed. */
export function bodyKind(start: string, ended: boolean): BodyKind | undefined {
  // A byte order mark counts as a blank.
  const text = start.trimStart();
  if (!text) return ended ? 'empty' : undefined;
  if (text.startsWith('{')) return 'json';
  if (eventStart.test(text)) return 'events';
  if (!ended && eventStarts.some((each) => each.startsWith(text))) return undefined;
  return 'unreadable';
}

export interface OpenedBody {
  readonly kind: BodyKind;
  /** The whole body, its start included. */
  readonly body: ReadableStream<Uint8Array<ArrayBuffer>>;
}

/** Reads as much of a body as tells what it is, and gives it back whole. Rejects when the connection breaks. */
export async function openBody(
  source: ReadableStream<Uint8Array<ArrayBuffer>> | null,
): Promise<OpenedBody> {
  if (!source) return { kind: 'empty', body: new Blob().stream() };
  const reader = source.getReader();
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const read: Uint8Array<ArrayBuffer>[] = [];
  let start = '';
  let kind: BodyKind | undefined;
  while (!kind) {
    const { done, value } = await reader.read();
    if (value) read.push(value);
    // Blanks can come without end, and are not gone through again with every piece.
    start = (start + decoder.decode(value ?? new Uint8Array(), { stream: !done })).trimStart();
    kind = bodyKind(start, done);
  }
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      const { done, value } = read.length
        ? { done: false, value: read.shift() }
        : await reader.read();
      if (done) controller.close();
      else if (value) controller.enqueue(value);
    },
    cancel: (reason) => reader.cancel(reason),
  });
  return { kind, body };
}
