/** A body's text, or its start. */
interface Start {
  readonly text: string;
  readonly isWhole: boolean;
}

/** Reads a body as text, up to `most` bytes: the rest is not asked for. Rejects where it breaks off before. */
export async function startOf(
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
  most: number,
): Promise<Start> {
  const decoder = new TextDecoder();
  const reader = body.getReader();
  let text = '';
  let left = most;
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    text += decoder.decode(read.value.subarray(0, left), { stream: true });
    left -= read.value.length;
    if (left >= 0) continue;
    reader.cancel().catch(() => {});
    return { text, isWhole: false };
  }
  return { text: text + decoder.decode(), isWhole: true };
}
