import type { Example } from './example.ts';

export const extractHeadings: Example = {
  id: 'extract-headings',
  title: 'Extract headings from a PDF',
  summary: 'Sends a PDF as a data URL and asks for its headings, one a line.',
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
