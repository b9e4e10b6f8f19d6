import type { labs as english } from '../en/labs.ts';
import type { In } from '../language.ts';

export const labs: In<typeof english> = {
  'lab.title': 'Pruébalo: {{term}}',
  'lab.notLoaded':
    'No se pudo cargar esta parte de la página. Comprueba tu conexión y vuelve a intentarlo, o recarga la página.',
};
