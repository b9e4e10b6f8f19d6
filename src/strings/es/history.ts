import type { history as english } from '../en/history.ts';
import type { In } from '../language.ts';

export const history: In<typeof english> = {
  'history.title': 'Historial',
  'history.none': 'ninguna llamada',
  'history.one': '1 llamada',
  'history.many': '{{number}} llamadas',
  'history.memory':
    'Se guarda en la memoria de esta página, sin la clave ni el archivo. Desaparece cuando sales.',
  'history.empty': 'La próxima llamada aparece aquí cuando termina.',
  'history.caption': 'Llamadas, las más recientes primero',
  'history.column.compare': 'Comparar',
  'history.column.run': 'Llamada',
  'history.column.open': 'Abrir',
  'history.column.code': 'Código',
  'history.column.model': 'Modelo',
  'history.column.state': 'Estado',
  'history.column.in': 'Tokens de entrada',
  'history.column.out': 'Tokens de salida',
  'history.column.firstToken': 'Primer token',
  'history.column.total': 'En total',
  'history.column.cost': 'Coste',
  'history.unknown': 'no se sabe',
  'history.run': 'Llamada {{number}}',
  'history.open': 'Abrir',
  'history.openRun': 'Abrir la llamada {{number}}',
  'history.compareRun': 'Comparar la llamada {{number}}',
  'history.clear': 'Vaciar',
  'history.cleared': 'El historial está vacío.',
  'history.opened': 'La llamada {{number}} está abierta arriba.',
  'history.busy': 'Hay una llamada en curso. Abre esta cuando haya terminado.',
  'history.from':
    'Llamada {{number}} de las {{time}}, abierta desde el historial. Su archivo era {{file}}. No se envía nada hasta que pulses Ejecutar, y entonces con el archivo adjunto aquí.',
  'history.fromSeveral':
    'Llamada {{number}} de las {{time}}, abierta desde el historial. Sus archivos eran {{files}}. No se envía nada hasta que pulses Ejecutar, y entonces con los archivos adjuntos aquí.',
  'history.fromText':
    'Llamada {{number}} de las {{time}}, abierta desde el historial. No se envía nada hasta que pulses Ejecutar.',
  'history.fromCut': 'La respuesta era demasiado larga para guardarla entera: este es su comienzo.',
  'history.code': 'Código · {{language}}',
  'history.editedCode': 'Código · {{language}}, editado',
  'history.noCode': 'ninguno',
  'history.oneRequest': '1 petición',
  'history.requests': '{{number}} peticiones',
  'history.outputOf': 'Salida de la llamada {{number}}',
  'history.noOutput': 'No imprimió nada.',
  'history.fromCode':
    'Llamada {{number}} de las {{time}}, de código, abierta desde el historial. No se envía nada hasta que pulses Ejecutar este código, y entonces con lo que está adjunto aquí.',
  'history.fromCutOutput':
    'La salida era demasiado larga para guardarla entera: este es su comienzo.',
  'history.compareWith': 'Marca otra llamada para compararla con la llamada {{number}}.',
  'history.compared':
    'La llamada {{first}} y la llamada {{second}} se comparan debajo de la tabla.',
  'history.comparison': 'Comparación de la llamada {{first}} y la llamada {{second}}',
  'history.answerOf': 'Respuesta de la llamada {{number}}',
  'history.same': 'Las dos tenían los mismos ajustes.',
  'history.differences': 'Ajustes distintos',
  'history.setting': 'Ajuste',
  'history.on': 'sí',
  'history.off': 'no',
};
