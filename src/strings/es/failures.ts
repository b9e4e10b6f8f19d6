import type { failures as english } from '../en/failures.ts';
import type { In } from '../language.ts';

export const failures: In<typeof english> = {
  'failure.no-api-key.title': 'Falta la clave de API',
  'failure.no-api-key.cause':
    'Esta URL base necesita una clave de API y el campo de la clave está vacío. No se envió nada.',
  'failure.no-api-key.next': 'Pega tu clave en el campo «Clave de API».',
  'failure.no-file.title': 'Falta el archivo',
  'failure.no-file.cause':
    'El ejemplo envía un archivo junto con la instrucción y no hay ninguno adjunto. No se envió nada.',
  'failure.no-file.next': 'Adjunta un archivo, tuyo o el de muestra.',
  'failure.file-refused.title': 'Archivo rechazado',
  'failure.file-refused.cause':
    'El archivo está vacío, ocupa más de 20 MB o es de un tipo que el ejemplo no acepta. El tipo se lee en los bytes del archivo, no en su nombre.',
  'failure.file-refused.next':
    'Elige una imagen PNG, JPEG, GIF o WEBP, o un PDF si el ejemplo lo pide.',
  'failure.key-refused.title': 'Clave rechazada',
  'failure.key-refused.cause':
    'El servidor no conoce esta clave de API: está mal escrita, borrada o se creó en otro sitio.',
  'failure.key-refused.next':
    'Copia la clave de nuevo en la página de tu cuenta del proveedor al que pertenece la URL base.',
  'failure.not-permitted.title': 'No permitido',
  'failure.not-permitted.cause':
    'El servidor conoce la clave pero no permite la llamada: a la cuenta no le queda saldo, o la clave no puede usar este endpoint o este modelo.',
  'failure.not-permitted.next':
    'Mira el saldo y los permisos de la clave en la página de tu cuenta.',
  'failure.request-refused.title': 'Petición rechazada',
  'failure.request-refused.cause':
    'El servidor leyó la petición y encontró un campo que no acepta.',
  'failure.request-refused.next': 'Cambia el campo que nombra el mensaje del servidor.',
  'failure.not-found.title': 'No encontrado',
  'failure.not-found.cause': 'No hay nada en esta dirección, o ningún modelo con este nombre.',
  'failure.not-found.next':
    'Compara la URL base y el nombre del modelo con los de la documentación del proveedor.',
  'failure.request-too-large.title': 'Petición demasiado grande',
  'failure.request-too-large.cause':
    'La petición es más grande de lo que acepta el servidor. En Base64 un archivo ocupa un tercio más que en el disco.',
  'failure.request-too-large.next': 'Adjunta un archivo más pequeño.',
  'failure.too-many-requests.title': 'Demasiadas peticiones',
  'failure.too-many-requests.cause':
    'La clave ha enviado más peticiones de las que puede en este tiempo.',
  'failure.too-many-requests.next': 'Espera y pulsa Ejecutar otra vez.',
  'failure.quota-used-up.title': 'Cuota agotada',
  'failure.quota-used-up.cause':
    'La cuenta ha gastado todo lo que ha pagado o tiene permitido. Esperar no ayuda.',
  'failure.quota-used-up.next': 'Añade saldo o sube el límite en la página de tu cuenta.',
  'failure.server-error.title': 'Error del servidor',
  'failure.server-error.cause': 'Algo falló en el proveedor. La petición puede ser correcta.',
  'failure.server-error.next': 'Pulsa Ejecutar otra vez dentro de un minuto.',
  'failure.server-unavailable.title': 'Servidor no disponible',
  'failure.server-unavailable.cause':
    'El proveedor está saturado o fuera de servicio en este momento.',
  'failure.server-unavailable.next': 'Pulsa Ejecutar otra vez dentro de unos minutos.',
  'failure.server-timeout.title': 'El servidor tardó demasiado',
  'failure.server-timeout.cause':
    'El modelo tardó más de lo que el proveedor espera una respuesta.',
  'failure.server-timeout.next':
    'Pulsa Ejecutar otra vez con una instrucción más corta o un archivo más pequeño.',
  'failure.no-connection.title': 'Sin conexión',
  'failure.no-connection.cause':
    'No se pudo leer ninguna respuesta del servidor. El navegador oculta la causa: puede ser la red, la dirección o un servidor que no permite llamadas desde una página web.',
  'failure.no-connection.next':
    'Ejecuta la misma llamada como cURL en una terminal, que muestra la verdadera causa.',
  'failure.unreadable-answer.title': 'Respuesta ilegible',
  'failure.unreadable-answer.cause':
    'El servidor respondió con algo que no es una respuesta de chat, como una página web.',
  'failure.unreadable-answer.next':
    'Comprueba que la URL base es la de una API y no la de un sitio web.',
  'failure.empty-answer.title': 'Respuesta vacía',
  'failure.empty-answer.cause':
    'El servidor dijo que todo fue bien y después no envió ningún texto.',
  'failure.empty-answer.next': 'Pulsa Ejecutar otra vez.',
  'failure.answer-cut-off.title': 'Respuesta cortada',
  'failure.answer-cut-off.cause':
    'La conexión terminó antes de que el modelo dijera que había acabado. Se conserva el texto recibido.',
  'failure.answer-cut-off.next': 'Pulsa Ejecutar otra vez para obtener la respuesta entera.',
  'failure.answer-stalled.title': 'Respuesta detenida',
  'failure.answer-stalled.cause':
    'No llegó nada durante 60 segundos en mitad de la respuesta, o durante 300 segundos antes del primer byte, así que se puso fin a la llamada.',
  'failure.answer-stalled.next': 'Pulsa Ejecutar otra vez.',
  'failure.answer-too-large.title': 'Respuesta demasiado grande',
  'failure.answer-too-large.cause':
    'El servidor envió más de lo que dice cualquier modelo, así que se puso fin a la llamada. Se conserva el texto recibido.',
  'failure.answer-too-large.next':
    'Comprueba que la URL base es la que querías, o pide una respuesta más corta.',
  'failure.error-in-the-stream.title': 'Error durante la respuesta',
  'failure.error-in-the-stream.cause':
    'El servidor empezó a responder por partes y después envió un error o algo que no se puede leer. Se conserva el texto recibido.',
  'failure.error-in-the-stream.next': 'Pulsa Ejecutar otra vez dentro de un minuto.',
  'failure.length-limit.title': 'Límite de longitud',
  'failure.length-limit.cause':
    'La respuesta llegó al número máximo de tokens permitido, así que puede quedarse a media frase.',
  'failure.length-limit.next': 'Pide una respuesta más corta.',
  'failure.content-filter.title': 'Filtro de contenido',
  'failure.content-filter.cause':
    'El filtro de contenido del proveedor retuvo la respuesta o una parte de ella.',
  'failure.content-filter.next': 'Cambia la instrucción o el archivo.',
  'failure.fault-of-this-page.title': 'Fallo de esta página',
  'failure.fault-of-this-page.cause':
    'Una parte de esta página falló o no se pudo cargar; no es culpa del servidor ni de tu petición. Se conserva el texto recibido.',
  'failure.fault-of-this-page.next':
    'Pulsa Ejecutar otra vez; si no sirve, vuelve a cargar la página.',
  'connectionCheck.online': '¿Tiene conexión este ordenador? Abre cualquier otro sitio web.',
  'connectionCheck.address':
    '¿Es correcta la URL base? Lee su host letra por letra y mira si lleva la ruta /v1.',
  'connectionCheck.running':
    '¿Está en marcha el servidor? Importa sobre todo si está en tu propio ordenador.',
  'connectionCheck.blocked':
    '¿Bloquea el host una extensión del navegador, un cortafuegos o la red de una empresa?',
  'connectionCheck.cors':
    '¿Permite el servidor llamadas desde una página web (CORS)? Algunos solo responden a programas fuera del navegador.',
  'connectionCheck.redirect':
    '¿Redirige el servidor a otra dirección? Aquí se rechazan las redirecciones, porque podrían llevar tu archivo a otro sitio.',
  'failure.withStatus': '{{title}} ({{status}})',
  'failure.browserSays': 'El navegador dice: ',
  'failure.serverSays': 'El servidor dice: ',
  'failure.called': 'Llamada a: ',
  'failure.wait': 'El servidor pide esperar {{seconds}} s.',
  'failure.left': ' · {{seconds}} s',
  'failure.waited': 'La espera ha terminado.',
  'failure.runAgain': 'Ejecutar otra vez',
  'failure.more': 'Más sobre esto',
  'failure.asCurl': 'Mostrar la llamada como cURL',
  'failure.page': '/es/errors/',
  'failure.see': 'Qué ves',
  'failure.why': 'Por qué',
  'failure.do': 'Qué hacer',
};
