import { examples as words } from '../strings/en/examples.ts';
import type { Example } from './example.ts';
import { imageTypes } from './media-type.ts';

export const describeImage: Example = {
  id: 'describe-image',
  title: words['example.describe-image.title'],
  summary: words['example.describe-image.summary'],
  prompt: "What's in this image?",
  accepts: imageTypes,
  sample: { path: '/samples/raccoon.png', name: 'raccoon.png', type: 'image/png' },
  messages: [
    {
      role: 'user',
      content: [
        { type: 'text', text: { ref: 'prompt' } },
        {
          type: 'image_url',
          image_url: { url: { ref: 'fileDataUrl' }, detail: { ref: 'detail' } },
        },
      ],
    },
  ],
};
