import { encodeBase64 } from '../../text/base64.ts';

// Encodes files off the main thread. It makes no requests of its own.
self.addEventListener('message', async ({ data }: MessageEvent<{ id: number; file: Blob }>) => {
  const answer = await encodeBase64(data.file).then(
    (base64) => ({ id: data.id, base64 }),
    () => ({ id: data.id, base64: undefined }),
  );
  self.postMessage(answer);
});
