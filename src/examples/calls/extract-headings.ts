import type { FileExample } from '../example.ts';

export const extractHeadings: FileExample = {
  id: 'extract-headings',
  title: { en: 'Extract headings from a PDF', es: 'Extraer los títulos de un PDF' },
  summary: {
    en: 'Sends a PDF as a data URL and asks for its headings, one a line.',
    es: 'Envía un PDF como URL de datos y pide sus títulos, uno por línea.',
  },
  prompt: 'List every heading in this file, each on a line of its own.',
  answer: `The Renaissance Era
A New Dawn of Thought
The Masters of Art
Scientific Breakthroughs
Legacy and Influence`,
  accepts: ['application/pdf'],
  sample: {
    path: '/samples/renaissance.pdf',
    name: 'renaissance.pdf',
    type: 'application/pdf',
    sha256: 'd36ca29af352ff3917c1e5df3188cf1b41f95409beee1815352d91ce3b0a7bbe',
  },
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
