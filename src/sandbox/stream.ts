interface StreamOptions {
  /** Pause before each piece but the first, in milliseconds. */
  readonly delayMs: number;
  readonly signal: AbortSignal;
  /** After the last piece: end, or fall silent until aborted. */
  readonly end: 'close' | 'stall';
}

/** A body that gives one piece at a time. It stops at once when the signal aborts or its reader cancels. */
export function streamPieces(
  pieces: readonly string[],
  { delayMs, signal, end }: StreamOptions,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  const over = new AbortController();
  const either = AbortSignal.any([signal, over.signal]);
  let next = 0;
  return new ReadableStream(
    {
      start(controller) {
        const fail = () => controller.error(signal.reason);
        if (signal.aborted) fail();
        signal.addEventListener('abort', fail, { once: true, signal: over.signal });
      },
      async pull(controller) {
        if (next > 0) await pause(delayMs, either);
        if (either.aborted) return;
        const piece = pieces[next];
        next += 1;
        if (piece !== undefined) {
          controller.enqueue(encoder.encode(piece));
        } else if (end === 'close') {
          over.abort();
          controller.close();
        } else {
          await pause(Number.POSITIVE_INFINITY, either);
        }
      },
      cancel: () => over.abort(),
    },
    { highWaterMark: 0 },
  );
}

/** Resolves after `ms` milliseconds (never, if infinite) or as soon as the signal aborts. */
function pause(ms: number, signal: AbortSignal): Promise<void> {
  if (ms === 0) return Promise.resolve();
  return new Promise((resolve) => {
    const timer = ms === Number.POSITIVE_INFINITY ? undefined : setTimeout(finish, ms);
    function finish() {
      clearTimeout(timer);
      signal.removeEventListener('abort', finish);
      resolve();
    }
    signal.addEventListener('abort', finish, { once: true });
  });
}
