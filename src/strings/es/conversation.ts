import type { conversation as english } from '../en/conversation.ts';
import type { In } from '../language.ts';

export const conversation: In<typeof english> = {
  'conversation.title': 'Conversación',
  'conversation.system': 'Mensaje del sistema',
  'conversation.message': 'Mensaje {{number}}',
  'conversation.you': 'Tú',
  'conversation.assistant': 'Asistente',
  'conversation.reply': 'Escribe una respuesta',
  'conversation.roleOf': 'Rol del mensaje {{number}}',
  'conversation.after': 'Se envían después de la instrucción y sus archivos, en este orden.',
  'conversation.add': 'Añadir un mensaje',
  'conversation.removeShort': 'Quitar',
  'conversation.removeNumber': 'Quitar el mensaje {{number}}',
  'conversation.empty': 'Este mensaje está vacío. Escríbelo o quítalo.',
  'conversation.continue': 'Continuar la conversación',
  'conversation.notShared':
    'El enlace no lleva mensaje del sistema, ni otros mensajes, ni archivos: solo el ejemplo, la instrucción, el modelo y los parámetros.',
};
