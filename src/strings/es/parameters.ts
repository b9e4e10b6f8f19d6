import type { parameters as english } from '../en/parameters.ts';
import type { In } from '../language.ts';

export const parameters: In<typeof english> = {
  'parameter.model': 'El modelo que responde: gpt-4o, o su nombre completo openai/gpt-4o.',
  'parameter.messages':
    'La conversación hasta ahora, empezando por lo más antiguo. Cada mensaje tiene un role y un content, que es una cadena o una lista de partes de contenido.',
  'parameter.stream':
    'Con true la respuesta llega por partes mientras se genera; con false llega entera.',
  'parameter.stream_options.include_usage':
    'Solo con stream: una parte más al final dice cuántos tokens usó la llamada.',
  'parameter.temperature':
    'Con cuánta libertad se elige la palabra siguiente. Los valores bajos dan respuestas estables; los altos, variadas.',
  'parameter.top_p':
    'La proporción de palabras probables entre las que se elige: 0.1 deja solo la décima parte más probable. Cambia este valor o temperature, no los dos.',
  'parameter.max_tokens':
    'El número máximo de tokens de la respuesta. Una respuesta que llega a él se detiene ahí.',
  'parameter.seed':
    'Con la misma semilla y la misma petición es más probable la misma respuesta. No es una garantía.',
  'parameter.response_format': 'La forma de la respuesta, como {"type": "json_object"} para JSON.',
  'parameter.tools':
    'Funciones que el modelo puede pedir. Responde con un nombre y argumentos; la llamada la hace tu programa.',
  'parameter.detail':
    'Dentro de image_url: con cuánto detalle mira el modelo la imagen. Con low se gastan menos tokens.',
  'parameters.fromTo': 'de {{min}} a {{max}}',
  'parameters.atLeast': '{{min}} o más',
  'parameters.atMost': '{{max}} o menos',
  'parameters.required': 'obligatorio',
  'parameters.byProvider': 'lo fija el proveedor',
  'parameters.name': 'Parámetro',
  'parameters.values': 'Valores',
  'parameters.default': 'Por defecto',
  'parameters.meaning': 'Qué hace',
};
