import type { faultLab as english } from '../en/fault-lab.ts';
import type { In } from '../language.ts';

export const faultLab: In<typeof english> = {
  'faultLab.term': 'un fallo',
  'faultLab.intro':
    'El sandbox de esta página falla a propósito cuando una petición pequeña se lo pide. Nada sale de la página y no se usa ninguna clave tuya.',
  'faultLab.noScript':
    'Para reproducir un fallo, la página necesita JavaScript. Las entradas de abajo describen cada uno con palabras.',
  'faultLab.failure': 'Fallo',
  'faultLab.play': 'Reprodúcelo',
  'faultLab.playOf': 'Reprodúcelo: {{title}}',
  'faultLab.page': 'Lo que dice la página',
  'faultLab.shortened':
    'Aquí la llamada se terminó tras {{seconds}} s de silencio, para que no tengas que esperar los {{usual}} habituales.',
  'faultLab.response': 'La respuesta',
  'faultLab.left': '… {{count}} más …',
  'faultLab.sdks': 'Lo que dice cada SDK',
  'faultLab.sdksIntro':
    'Lo imprimió un programa real en cada lenguaje que envió esta petición al mismo sandbox, con un límite de {{seconds}} s. Si no se les indica lo contrario, como aquí, los cuatro SDK repiten la llamada por su cuenta dos veces tras un 429 o un estado desde 500.',
  'faultLab.printed': 'Programa en {{language}}',
  'faultLab.exit': 'Código de salida {{code}}.',
  'faultLab.elided': 'Se omite lo que cambia de una ejecución a otra.',
  'faultLab.unnoticed':
    'Ningún error y código de salida 0: el programa termina como si la respuesta estuviera completa. Solo lo delata que falta el motivo de fin.',
  'faultLab.endless':
    'Ningún error: el programa seguía esperando tras {{outside}} s y se terminó desde fuera. Su límite de {{own}} s valía solo hasta que empezó la respuesta.',
};
