import { createParser, type EventSourceMessage } from 'eventsource-parser';
import { maxPiece, TooLarge } from './bounds.ts';

/** Events that came together. */
interface Batch {
  readonly events: readonly EventSourceMessage[];
  /** Whether the body ended in the last of them, without the blank line after it. */
  readonly isCut: boolean;
}

/** Bytes that are parsed in one go: a body can come in one piece, however large. */
const sliceSize = 2 ** 16;

/** The server-sent events of a body, as they come. Ends the body where they are not read on. */
export async function* eventsOf(
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
): AsyncGenerator<Batch> {
  let events: EventSourceMessage[] = [];
  const parser = createParser({
    maxBufferSize: maxPiece,
    onEvent: (event) => void events.push(event),
    onError({ type }) {
      if (type === 'max-buffer-size-exceeded') throw new TooLarge();
    },
  });
  const decoder = new TextDecoder();
  const parse = (text: string) => {
    events = [];
    parser.feed(text);
    return events;
  };
  const reader = body.getReader();
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read())
      for (let at = 0; at < read.value.length; at += sliceSize) {
        const slice = read.value.subarray(at, at + sliceSize);
        yield { events: parse(decoder.decode(slice, { stream: true })), isCut: false };
      }
    yield { events: parse(`${decoder.decode()}\n\n`), isCut: true };
  } finally {
    reader.cancel().catch(() => {});
  }
}
