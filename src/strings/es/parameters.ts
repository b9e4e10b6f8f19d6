import type { parameters as english } from '../en/parameters.ts';
import type { In } from '../language.ts';

export const parameters: In<typeof english> = {
  'parameter.model': 'El modelo que responde: {{model}}, o su nombre completo {{full}}.',
  'parameter.messages':
    'La conversación hasta ahora, empezando por lo más antiguo. Cada mensaje tiene un role y un content, que es una cadena o una lista de partes de contenido.',
  'parameter.stream':
    'Con true la respuesta llega por partes mientras se genera; con false llega entera.',
  'parameter.stream_options': 'Solo con stream: qué llega con él. Véase include_usage más abajo.',
  'parameter.stream_options.include_usage':
    'Solo con stream: una parte más al final dice cuántos tokens usó la llamada.',
  'parameter.temperature':
    'Con cuánta libertad se elige la palabra siguiente. Los valores bajos dan respuestas estables; los altos, variadas.',
  'parameter.top_p':
    'La proporción de palabras probables entre las que se elige: 0.1 deja solo la décima parte más probable. Cambia este valor o temperature, no los dos.',
  'parameter.max_completion_tokens':
    'El número máximo de tokens de la respuesta. Una respuesta que llega a él se detiene ahí.',
  'parameter.max_tokens': 'El nombre anterior de max_completion_tokens, que todavía se acepta.',
  'parameter.seed':
    'Con la misma semilla y la misma petición es más probable la misma respuesta. No es una garantía.',
  'parameter.response_format': 'La forma de la respuesta, como {"type": "json_object"} para JSON.',
  'parameter.stop': 'Textos en los que termina la respuesta. No forman parte de ella.',
  'parameter.frequency_penalty':
    'Por encima de 0, una palabra es menos probable cada vez que se ha usado; por debajo de 0, más.',
  'parameter.presence_penalty':
    'Por encima de 0, las palabras ya usadas son menos probables; por debajo de 0, más.',
  'parameter.n': 'Cuántas respuestas se generan. Se paga cada una; esta página muestra la primera.',
  'parameter.logprobs': 'Con true llega también la probabilidad de cada token de la respuesta.',
  'parameter.top_logprobs':
    'Solo con logprobs: cuántos otros tokens probables llegan por cada lugar de la respuesta.',
  'parameter.logit_bias':
    'Hace más o menos probables ciertos tokens: sus números, cada uno con lo que se le suma, como {"50256": -100}.',
  'parameter.tools':
    'Funciones que el modelo puede pedir. Responde con un nombre y argumentos; la llamada la hace tu programa.',
  'parameter.tool_choice':
    'Si el modelo puede, debe o no debe pedir una herramienta: auto, required, none, o {"type": "function", …} para una de ellas.',
  'parameter.parallel_tool_calls': 'Si el modelo puede pedir varias herramientas en una respuesta.',
  'parameter.prediction':
    'Lo que será la mayor parte de la respuesta, si se sabe, para que llegue antes: {"type": "content", "content": "…"}.',
  'parameter.provider': 'Quién ejecuta el modelo, como openai u openrouter.',
  'parameter.detail':
    'Dentro de image_url: con cuánto detalle mira el modelo la imagen. Con low se gastan menos tokens.',
  'parameters.fromTo': 'de {{min}} a {{max}}',
  'parameters.atLeast': '{{min}} o más',
  'parameters.atMost': '{{max}} o menos',
  'parameters.mostItems': '{{max}} elementos como máximo',
  'parameters.defaultIs': 'por defecto {{value}}',
  'parameters.deprecatedFor': 'obsoleto: usa {{name}}',
  'parameters.more': 'Más parámetros',
  'parameters.lines': 'no se envía; uno por línea',
  'parameters.json': 'no se envía; JSON',
  'parameters.textOrJson': 'no se envía; texto o JSON',
  'parameters.required': 'obligatorio',
  'parameters.takes': 'Admite {{what}}.',
};
