/** The first `most` bytes of a body as text, or as much as comes before it breaks off. The rest is not read. */
export async function startOf(
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
  most: number,
): Promise<string> {
  const decoder = new TextDecoder();
  const reader = body.getReader();
  let text = '';
  let left = most;
  try {
    while (left > 0) {
      const { done, value } = await reader.read();
      if (done) break;
      text += decoder.decode(value.subarray(0, left), { stream: true });
      left -= value.length;
    }
  } catch {
    // The status is known, whatever becomes of the words.
  }
  reader.cancel().catch(() => {});
  return text + decoder.decode();
}
