import type { examples as english } from '../en/examples.ts';
import type { In } from '../language.ts';

export const examples: In<typeof english> = {
  'example.describe-image.title': 'Describir una imagen',
  'example.describe-image.summary': 'Envía una imagen como URL de datos y pregunta qué muestra.',
  'example.extract-headings.title': 'Extraer los títulos de un PDF',
  'example.extract-headings.summary':
    'Envía un PDF como URL de datos y pide sus títulos, uno por línea.',
};
