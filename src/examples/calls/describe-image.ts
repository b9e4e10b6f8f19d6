import type { FileExample } from '../example.ts';
import { imageTypes } from '../media-type.ts';

export const describeImage: FileExample = {
  id: 'describe-image',
  title: { en: 'Describe an image', es: 'Describir una imagen' },
  summary: {
    en: 'Sends an image as a data URL and asks what it shows.',
    es: 'Envía una imagen como URL de datos y pregunta qué muestra.',
  },
  prompt: "What's in this image?",
  answer:
    'This is a drawing of a raccoon beside a stream. It is dipping a paw into the water, with rocks and green plants all around.',
  accepts: imageTypes,
  sample: {
    path: '/samples/raccoon.png',
    name: 'raccoon.png',
    type: 'image/png',
    sha256: 'eb422a223dd7476ba76d5f36c7b65a5406ea921d80f6dfdceee069c0b5c37a2b',
  },
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
