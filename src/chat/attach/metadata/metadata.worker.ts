import { findLocation, removeMetadata } from './metadata.ts';

export type Question = { readonly file: Blob; readonly is: 'location' | 'removal' };

// Reads photographs off the main thread. It makes no requests of its own.
self.addEventListener('message', async ({ data }: MessageEvent<Question>) => {
  const asked = data.is === 'location' ? findLocation(data.file) : removeMetadata(data.file);
  self.postMessage(
    await asked.then(
      (answer) => ({ answer }),
      () => ({}),
    ),
  );
});
