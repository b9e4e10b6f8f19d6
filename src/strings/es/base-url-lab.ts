import type { baseUrlLab as english } from '../en/base-url-lab.ts';
import type { In } from '../language.ts';

export const baseUrlLab: In<typeof english> = {
  'baseUrlLab.field': 'URL base que quieres ver',
  'baseUrlLab.examples': 'O una de estas',
  'baseUrlLab.choose': 'Elige…',
  'baseUrlLab.right': 'Con y sin /v1 y barra final',
  'baseUrlLab.wrong': 'Errores',
  'baseUrlLab.table': 'A qué llama un chat con esta URL base',
  'baseUrlLab.client': 'Cliente',
  'baseUrlLab.calls': 'Llama a',
  'baseUrlLab.sdks': 'Los SDK llaman a',
  'baseUrlLab.caller': '{{language}} llama a',
  'baseUrlLab.variants': 'Con y sin /v1 y barra al final',
  'baseUrlLab.variantsNote':
    'Los SDK de OpenAI ponen una sola barra entre la URL base y la ruta. En cURL escribes la URL entera, así que una barra al final se duplica.',
  'baseUrlLab.same': 'Los cinco llaman a la misma URL.',
  'baseUrlLab.differ': 'No todos los clientes llaman a la misma URL.',
  'baseUrlLab.none': 'Ningún cliente puede llamar a esto.',
  'baseUrlLab.empty': 'Escribe una URL base para ver a qué llama cada cliente.',
  'baseUrlLab.mistakes': 'Qué corregir',
  'baseUrlLab.oneMistake': '1 cosa por corregir.',
  'baseUrlLab.manyMistakes': '{{count}} cosas por corregir.',
  'baseUrlLab.fix': 'Usar {{url}}',
  'baseUrlLab.fixAll': 'Corregir todo: {{url}}',
  'baseUrlLab.why.protocol': 'A nada: se detiene, porque la URL no empieza por https://.',
  'baseUrlLab.why.spaces': 'A nada: se detiene en el espacio.',
  'baseUrlLab.why.unreadable': 'A nada: no puede leer esto como una URL.',
  'baseUrlLab.mistake.quotes': 'Las comillas son del código que rodea la URL, no de la URL.',
  'baseUrlLab.mistake.spaces':
    'Hay un espacio o un carácter invisible. Algunos clientes se detienen ahí; otros lo envían como parte de la ruta.',
  'baseUrlLab.mistake.backslashes': 'Una URL lleva barras (/), no barras invertidas.',
  'baseUrlLab.mistake.protocol':
    'Falta el protocolo. Los SDK se detienen enseguida; cURL sigue por http, donde cualquiera en el camino puede leer tu clave.',
  'baseUrlLab.mistake.other-protocol':
    'A una API se la llama por https y por ningún otro protocolo.',
  'baseUrlLab.mistake.http':
    'Por http, cualquiera en el camino puede leer tu clave. Solo sirve para llamar a este mismo ordenador.',
  'baseUrlLab.mistake.user':
    'Un nombre de usuario o una contraseña en la URL no te identifica aquí. La clave va en la clave de API, no en la URL.',
  'baseUrlLab.mistake.query':
    'Una URL base termina antes de cualquier ? o #. Cada cliente hace algo distinto con lo que sigue.',
  'baseUrlLab.mistake.website': 'Esta es la dirección de un sitio web para personas, no de la API.',
  'baseUrlLab.mistake.endpoint':
    'Incluye la ruta de la llamada. El SDK añade esa ruta por su cuenta, así que aparecería dos veces.',
  'baseUrlLab.mistake.slashes':
    'Dos barras seguidas son otra ruta. Muchos servidores responden 404.',
  'baseUrlLab.mistake.version-twice':
    'La versión aparece dos veces. Algunos programas añaden /v1 por su cuenta: en ese caso, quítala de la URL base.',
  'baseUrlLab.mistake.version-missing': 'Falta la versión. Este servidor solo responde bajo /v1.',
  'baseUrlLab.mistake.version-open':
    'Funciona. Para un proyecto que deba durar, indica la versión: /v1.',
  'baseUrlLab.mistake.slash-at-end':
    'A los SDK no les importa una barra al final. En cURL se convierte en dos.',
  'baseUrlLab.mistake.no-url': 'Esto no se puede leer como una URL. Una URL es como {{url}}.',
  'baseUrlLab.key.known':
    'Eso era una clave de API ({{owner}}), no una URL base. Se ha quitado de este campo y no se ha enviado a ningún sitio.',
  'baseUrlLab.key.unknown':
    'Eso parecía una clave de API, no una URL base. Se ha quitado de este campo y no se ha enviado a ningún sitio.',
  'baseUrlLab.key.go': 'Ir al campo de la clave',
  'baseUrlLab.test': 'Probar',
  'baseUrlLab.asks': 'Pregunta a {{url}} desde tu navegador, sin clave.',
  'baseUrlLab.mendFirst': 'Corrige primero la URL base.',
  'baseUrlLab.testing': 'Preguntando a {{host}}…',
  'baseUrlLab.reachable':
    'Accesible. {{host}} ha respondido con una lista de modelos: {{count}}. Esta URL base es correcta.',
  'baseUrlLab.refused':
    'Rechazada. {{host}} ha respondido {{status}}: está ahí y pide una clave. Lo más probable es que la URL base sea correcta.',
  'baseUrlLab.missing':
    'Ruta equivocada. {{host}} ha respondido 404: está ahí, pero no tiene nada en {{url}}. Compara la ruta, por ejemplo /v1, con la documentación del proveedor.',
  'baseUrlLab.other':
    'No se puede saber. {{host}} ha respondido {{status}}, pero no con una lista de modelos. Puede ser un sitio web o una API de otro tipo.',
  'baseUrlLab.moved':
    'Te envía a otro sitio. {{host}} redirige a otra dirección. Usa esa dirección directamente: una redirección puede perder tu clave o tu petición.',
  'baseUrlLab.silent':
    'Ninguna respuesta que esta página pueda leer. {{host}} está caído, el nombre es incorrecto o no permite llamadas desde páginas web (CORS). El navegador no le dice a la página cuál de las tres; cURL sí:',
  'baseUrlLab.slow':
    'Sin respuesta en {{seconds}} segundos. {{host}} puede estar caído, o algo en el camino descarta la petición. Mira qué dice cURL:',
  'baseUrlLab.mayNot':
    'No se ha preguntado. Además de al propio sitio, esta página solo puede preguntar a {{hosts}}, para que ningún texto en ella pueda enviar nada a otro lugar. La zona de pruebas puede preguntar a cualquier servidor; o pregunta con cURL:',
  'baseUrlLab.playground': 'Abrir la zona de pruebas',
  'baseUrlLab.command': 'La misma pregunta en cURL',
  'baseUrlLab.copy': 'Copiar comando',
  'baseUrlLab.windows': 'En Windows PowerShell escribe curl.exe en lugar de curl.',
  'baseUrlLab.says.resolve':
    '«Could not resolve host»: el nombre es incorrecto o no tienes conexión.',
  'baseUrlLab.says.down':
    '«Failed to connect», «Connection refused» o un tiempo de espera agotado: el servidor está caído o bloqueado en el camino.',
  'baseUrlLab.says.cors':
    'HTTP y un número: el servidor está ahí. Si debajo no hay una línea access-control-allow-origin, las páginas web no pueden llamarlo (CORS); tus propios programas sí.',
};
