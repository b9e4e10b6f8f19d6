import type { Example } from './example.ts';
import { imageTypes } from './media-type.ts';

export const describeImage: Example = {
  id: 'describe-image',
  title: 'Describe an image',
  summary: 'Sends an image as a data URL and asks what it shows.',
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
