import type { labs as english } from '../en/labs.ts';
import type { In } from '../language.ts';

export const labs: In<typeof english> = {
  'lab.title': 'Pruébalo: {{what}}',
  'lab.what.api': 'desmonta una llamada',
  'lab.what.baseUrl': 'mira a qué llama una URL base',
  'lab.what.base64': 'pasa texto a Base64, y al revés',
  'lab.what.apiKey': 'examina tu clave',
  'lab.what.terminal': 'ejecuta órdenes en una terminal',
  'lab.what.firstCall': 'lee la llamada parte por parte',
  'lab.notLoaded':
    'No se pudo cargar esta parte de la página. Comprueba tu conexión y vuelve a intentarlo, o recarga la página.',
};
