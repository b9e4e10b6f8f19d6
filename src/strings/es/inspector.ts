import type { inspector as english } from '../en/inspector.ts';
import type { In } from '../language.ts';

export const inspector: In<typeof english> = {
  'inspector.request': 'Petición',
  'inspector.response': 'Respuesta',
  'inspector.requestHere': 'La petición aparece aquí después de Ejecutar.',
  'inspector.responseHere': 'La respuesta aparece aquí después de Ejecutar.',
  'inspector.copyJson': 'Copiar como JSON',
  'inspector.copyHar': 'Copiar como HAR',
  'inspector.requestBody': 'Cuerpo de la petición',
  'inspector.requestHeaders': 'Cabeceras de la petición',
  'inspector.ownHeaders': 'El navegador añade cabeceras propias, como origin y user-agent.',
  'inspector.elided': '{{start}}… {{length}} caracteres de Base64 …{{end}}',
  'inspector.tooLong': 'El Base64 es demasiado largo para mostrarlo entero: {{length}} caracteres.',
  'inspector.showAll': 'Mostrar los {{length}} caracteres',
  'inspector.noResponse': 'Aún no hay respuesta.',
  'inspector.notKept':
    'El historial guarda la respuesta de una llamada, pero no lo que se envió ni lo que llegó.',
  'inspector.responseHeaders': 'Cabeceras de la respuesta que el navegador deja ver a la página',
  'inspector.body': 'El cuerpo tal como llegó',
  'inspector.rawBody': 'Cuerpo sin procesar',
  'inspector.shownPart': 'Se muestran los primeros {{shown}} de {{length}} caracteres.',
  'inspector.notWhole': 'Llegó más: se guardan los primeros {{length}} caracteres del cuerpo.',
  'inspector.finalJson': 'JSON final',
  'timeline.title': 'Tiempo desde que pulsaste Ejecutar',
  'timeline.picture': 'Cronología: {{moments}}.',
  'timeline.sent': 'Enviado',
  'timeline.headers': 'Cabeceras',
  'timeline.firstToken': 'Primer token',
  'timeline.done': 'Fin',
  'timeline.deltas': 'Fragmentos',
  'timeline.tokensOut': 'Tokens de salida',
};
