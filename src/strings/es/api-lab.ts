import type { apiLab as english } from '../en/api-lab.ts';
import type { In } from '../language.ts';

export const apiLab: In<typeof english> = {
  'apiLab.intro': 'La petición completa del ejemplo «{{example}}».',
  'apiLab.point': 'Señala una parte o llega a ella con el teclado: se marca el código que la fija.',
  'apiLab.request': 'Partes de la petición',
  'apiLab.yourKey': '…tu clave',
  'apiLab.code': 'Código que la fija',
  'apiLab.codeOf': 'Código en {{language}}, línea por línea',

  'apiLab.part.method': 'Método',
  'apiLab.says.method': 'POST entrega algo al servidor. GET solo pediría algo.',
  'apiLab.part.base-url': 'URL base',
  'apiLab.says.base-url':
    'Qué servidor responde y con qué versión de su API. Cambia solo este valor y el mismo código llama a otro proveedor.',
  'apiLab.part.path': 'Ruta',
  'apiLab.says.path': 'Qué quieres de la API: aquí, completar una conversación.',
  'apiLab.part.accept': 'Cabecera Accept',
  'apiLab.says.accept': 'Dice en qué formato quiere tu programa la respuesta.',
  'apiLab.part.authorization': 'Cabecera Authorization',
  'apiLab.says.authorization':
    'Dice quién llama: la palabra Bearer y después tu clave de API. El código la lee de una variable de entorno.',
  'apiLab.part.content-type': 'Cabecera Content-Type',
  'apiLab.says.content-type': 'Dice que el cuerpo que sigue es JSON.',
  'apiLab.part.model': 'Modelo',
  'apiLab.says.model': 'Qué modelo responde.',
  'apiLab.part.messages': 'Mensajes',
  'apiLab.says.messages':
    'La conversación hasta ahora, empezando por el mensaje más antiguo. Aquí hay uno.',
  'apiLab.part.role': 'Rol',
  'apiLab.says.role':
    'Quién habla en este mensaje: user eres tú, assistant es el modelo y system da instrucciones permanentes.',
  'apiLab.part.text': 'Parte de texto',
  'apiLab.says.text': 'Tu pregunta. Un mensaje puede tener varias partes.',
  'apiLab.part.image': 'Parte de imagen',
  'apiLab.says.image':
    'Una imagen que acompaña a la pregunta: su dirección en la web o la imagen misma.',
  'apiLab.part.file': 'URL de datos',
  'apiLab.says.file':
    'La imagen misma en Base64. Tiene {{length}} caracteres; aquí solo se ven el principio y el final.',
  'apiLab.part.stream': 'Stream',
  'apiLab.says.stream':
    'Pide la respuesta por trozos mientras el modelo la escribe. Sin esto, llega entera al final.',
  'apiLab.part.usage': 'Opciones del stream',
  'apiLab.says.usage': 'Pide un trozo más al final que dice cuántos tokens usó la llamada.',

  'apiLab.byLine': 'Lo fija la línea {{lines}} del código en {{language}}.',
  'apiLab.byLines': 'Lo fijan las líneas {{lines}} del código en {{language}}.',
  'apiLab.bySdk':
    'El SDK lo fija por su cuenta, en la llamada de la línea {{lines}} del código en {{language}}.',
  'apiLab.byMethod':
    'El método de la línea {{lines}} del código en {{language}} es el que responde por trozos.',
  'apiLab.bySender':
    '{{sender}} envía un valor propio, que admite cualquier formato. La llamada está en la línea {{lines}} del código en {{language}}.',
  'apiLab.byData':
    'Los datos que se envían, con -d en la línea {{lines}} del código en {{language}}, hacen que la llamada sea un POST.',

  'apiLab.models': 'Una llamada para hacer ahora',
  'apiLab.modelsIntro':
    'GET pide y no envía cuerpo. Esta llamada lista los modelos y no necesita clave, así que no va ninguna.',
  'apiLab.modelsPlain': 'En una terminal:',
  'apiLab.list': 'Listar los modelos',
  'apiLab.sandbox': 'Responder mejor en esta página',
  'apiLab.asking': 'Preguntando a {{host}} …',
  'apiLab.inSandbox': 'el sandbox de esta página',
  'apiLab.filter': 'Filtro',
  'apiLab.table': 'Lista de modelos',
  'apiLab.caption': 'Modelos; responde {{host}}',
  'apiLab.column.id': 'Modelo',
  'apiLab.column.type': 'Tipo',
  'apiLab.column.developer': 'Desarrollador',
  'apiLab.column.context': 'Contexto en tokens',
  'apiLab.alias': 'también {{names}}',
  'apiLab.count': 'Modelos: {{total}}.',
  'apiLab.found': 'Modelos que coinciden: {{found}} de {{total}}.',
  'apiLab.capped': 'Se muestran los primeros {{shown}}.',
  'apiLab.most': 'No se leen más de {{most}}.',
  'apiLab.none': 'Ningún modelo coincide. Prueba con menos letras.',
  'apiLab.empty': 'La respuesta es una lista sin modelos.',

  'apiLab.failed.unreachable.title': 'Sin conexión',
  'apiLab.failed.unreachable.cause':
    'No se pudo leer ninguna respuesta de {{host}}. El navegador oculta la causa: la red, un host bloqueado o un servidor que no responde a páginas web.',
  'apiLab.failed.silent.title': 'Sin respuesta',
  'apiLab.failed.silent.cause': '{{host}} tardó más de {{seconds}} segundos.',
  'apiLab.failed.busy.title': 'Demasiadas peticiones',
  'apiLab.failed.busy.cause':
    '{{host}} recibió demasiadas peticiones desde esta dirección y respondió {{status}}.',
  'apiLab.failed.refused.title': 'Petición rechazada',
  'apiLab.failed.refused.cause': '{{host}} no aceptó la petición y respondió {{status}}.',
  'apiLab.failed.broken.title': 'Error del servidor',
  'apiLab.failed.broken.cause': 'Algo falló en {{host}}: respondió {{status}}.',
  'apiLab.failed.unreadable.title': 'Respuesta ilegible',
  'apiLab.failed.unreadable.cause': '{{host}} respondió con algo que no es una lista de modelos.',
  'apiLab.failed.next':
    'Vuelve a intentarlo dentro de un minuto o haz que responda esta página, que siempre puede.',
  'apiLab.failed.more': 'Más sobre esto',
};
