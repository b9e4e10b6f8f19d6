import type { Example } from '../example.ts';

/** The smallest call there is: a question and no file. It is also the first call of the lessons. */
export const sayHello: Example = {
  id: 'say-hello',
  title: { en: 'Say hello', es: 'Saludar' },
  summary: {
    en: 'Sends one sentence and asks for an answer: text alone, no file.',
    es: 'Envía una frase y pide una respuesta: solo texto, sin archivo.',
  },
  prompt: 'Say hello in three languages.',
  answer: 'Hello! ¡Hola! Bonjour!',
  accepts: [],
  messages: [{ role: 'user', content: { ref: 'prompt' } }],
};
