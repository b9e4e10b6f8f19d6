import { find } from './found.ts';

// Decodes off the main thread. It makes no requests of its own.
self.addEventListener('message', async ({ data }: MessageEvent<{ file: Blob; shown: number }>) => {
  const text = await data.file.text().catch(() => undefined);
  const found = text === undefined ? undefined : find(text, data.shown);
  const transfer = found && 'bytes' in found ? [found.bytes.buffer] : [];
  self.postMessage(found ? { answer: found } : {}, { transfer });
});
