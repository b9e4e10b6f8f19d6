/** Notes how a body of events ends: with a whole event, or in the middle of one. */
export interface Tail {
  readonly body: ReadableStream<Uint8Array<ArrayBuffer>>;
  /** True once the body is over and its last event has no blank line after it. */
  cutInEvent(): boolean;
}

export function noteTail(source: ReadableStream<Uint8Array<ArrayBuffer>>): Tail {
  let last = '';
  let ended = false;
  const body = source.pipeThrough(
    new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform(bytes, controller) {
        last = (last + String.fromCharCode(...bytes.subarray(-4))).slice(-4);
        controller.enqueue(bytes);
      },
      flush() {
        ended = true;
      },
    }),
  );
  return { body, cutInEvent: () => ended && !/(?:\n\n|\r\r|\r\n\r\n)$/.test(last) };
}
