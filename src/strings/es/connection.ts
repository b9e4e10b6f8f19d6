import type { connection as english } from '../en/connection.ts';
import type { In } from '../language.ts';

export const connection: In<typeof english> = {
  'connection.title': 'Conexión',
  'connection.noScript':
    'Con JavaScript activado, aquí eliges una URL base y pegas una clave de API.',
  'connection.baseUrl': 'URL base',
  'connection.key': 'Clave de API',
  'connection.useMyKey': 'Usar mi clave',
  'connection.keep': 'Conservar en esta pestaña',
  'connection.check': 'Comprobar la clave',
  'connection.forget': 'Olvidar la clave',
  'connection.custom': 'Otra…',
  'connection.customUrl': 'Otra URL base',
  'connection.pasteKey': 'Pega una clave para llamar a {{provider}}',
  'connection.keyInPage':
    'La clave se queda en esta página y solo se envía a {{host}}. Usa una con límite de gasto.',
  'connection.keyInTab':
    'La clave se queda en esta pestaña hasta que la cierres (si duplicas la pestaña, la copia también la tiene) y solo se envía a {{host}}. Usa una con límite de gasto.',
  'connection.keySent':
    'Comprobar la clave la envía antes de cualquier ejecución, y también la lista de modelos si el host la pide. A los gestores de contraseñas se les pide que no toquen el campo. Un navegador que aun así ofrezca guardarla la conservaría más allá de esta pestaña: recházalo.',
  'connection.nothingLeaves':
    'El entorno de pruebas responde dentro de esta página. Nada sale de tu navegador hasta que pegues una clave.',
  'connection.noKeyTaken': 'No hace falta clave',
  'connection.onThisComputer':
    '{{provider}} responde en este ordenador, y no se envía ninguna clave. Elige uno de sus modelos en el campo «Modelo».',
  'connection.noKeyYet': 'No se acepta ninguna clave hasta que confirmes el host.',
  'connection.use': 'Usar {{host}}',
  'connection.confirmFirst':
    'El campo de la clave se abre cuando confirmas el host al que van las llamadas.',
  'connection.confirmed': 'Confirmado: las llamadas van a {{host}}.',
  'connection.forgotten': 'Clave olvidada.',
  'connection.notStored':
    'Este navegador no permite guardar nada, así que la clave se queda solo en esta página.',
  'provider.sandbox': 'Entorno de pruebas (sin clave)',
  'check.checking': 'Comprobando…',
  'check.verdict': '{{words}}. {{reason}}',
  'check.works': 'La clave funciona',
  'check.refused': 'Clave rechazada',
  'check.unknown': 'No se pudo saber',
  'check.accepted': '{{host}} la aceptó.',
  'check.answered': '{{host}} respondió {{status}}.',
  'check.late': '{{host}} no ha respondido en {{seconds}} segundos.',
  'check.balance': 'Saldo: {{balance}}.',
  'check.notReached': 'No se pudo llegar a {{host}} desde esta página ({{cause}}).',
  'baseUrl.missing': 'Escribe una URL base, como https://api.example.com/v1.',
  'baseUrl.spaces': 'Una URL base no lleva espacios ni barras invertidas.',
  'baseUrl.protocol': 'Una URL base empieza por https://.',
  'baseUrl.notUrl': 'Esto no es una URL.',
  'baseUrl.user': 'Una URL base no lleva nombre de usuario ni contraseña.',
  'baseUrl.query': 'Una URL base termina antes de cualquier ? o #.',
  'baseUrl.long': 'Este host tiene más de 100 caracteres: demasiado largo para ver de quién es.',
  'baseUrl.http':
    'Solo https:// mantiene la clave en secreto por el camino; http:// sirve únicamente para este ordenador.',
};
