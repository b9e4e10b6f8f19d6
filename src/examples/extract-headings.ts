import { examples as words } from '../strings/en/examples.ts';
import type { Example } from './example.ts';

export const extractHeadings: Example = {
  id: 'extract-headings',
  title: words['example.extract-headings.title'],
  summary: words['example.extract-headings.summary'],
  prompt: 'List every heading in this file, each on a line of its own.',
  accepts: ['application/pdf'],
  sample: { path: '/samples/renaissance.pdf', name: 'renaissance.pdf', type: 'application/pdf' },
  messages: [
    {
      role: 'user',
      content: [
        {
          type: 'file',
          file: { filename: { ref: 'fileName' }, file_data: { ref: 'fileDataUrl' } },
        },
        { type: 'text', text: { ref: 'prompt' } },
      ],
    },
  ],
};
