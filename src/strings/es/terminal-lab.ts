import type { terminalLab as english } from '../en/terminal-lab.ts';
import type { In } from '../language.ts';

const model = 'El modelo que responde.';
const messages = 'La conversación: un solo mensaje, tuyo (`user`), con tu pregunta.';
const body = 'Las llaves del cuerpo, un objeto JSON.';

export const terminalLab: In<typeof english> = {
  'terminal.name': 'Terminal',
  'terminal.command': 'Orden',
  'terminal.log': 'Salida de la terminal',
  'terminal.welcome':
    'Un intérprete de órdenes que funciona en esta página y no alcanza nada de tu ordenador. `help` dice lo que hay.',
  'terminal.try': 'Prueba',
  'terminal.list': 'Ver los archivos',
  'terminal.encode': 'Pasar uno a Base64',
  'terminal.first': 'Hacer la primera llamada',
  'terminal.keys':
    '[↑] y [↓] recuperan órdenes, [Tab] completa nombres, [Ctrl + C] detiene, [Ctrl + L] limpia, [Mayús + Intro] empieza una línea. Para salir del campo: [Tab] cuando está vacío, o [Escape] y después [Tab].',
  'terminal.programs': 'Programas: {{names}}',
  'terminal.builtins': 'Del propio intérprete: {{names}}',
  'terminal.files':
    'Archivos de la carpeta personal ~: {{names}}. Lo que escribas se guarda hasta que dejes la página.',
  'terminal.reach': 'curl llega solo a {{baseUrl}}; curl --help muestra sus opciones.',
  'terminal.key':
    '${{variable}} representa tu clave, o la del sandbox. La clave misma no sale de la página.',
  'terminal.noKeySet': '${{variable}} no está definida: no hay clave para esta URL base.',

  'terminal.shell.bash': 'macOS y Linux',
  'terminal.shell.powershell': 'PowerShell',
  'terminal.call.how':
    'La llamada tal como la escribe este sitio. También comprueba que la clave esté guardada, no la deja ver en la lista de programas en marcha y termina como fallida si el servidor responde con un error. Cada parte lleva a su línea en la lista.',
  'terminal.call.code': 'La llamada',
  'terminal.call.copy': 'Copiar la llamada',
  'terminal.parts': 'Qué significa cada parte',
  'terminal.output': 'Lo que muestra',
  'terminal.output.bash':
    'La respuesta entera en JSON, en una sola línea. Lo que dice el modelo está marcado. En la tuya, las palabras, los nombres y las cifras serán otros.',
  'terminal.output.powershell':
    'Lo que dice el modelo y nada más. En la tuya, las palabras serán otras.',

  'terminal.bash.check':
    'Mira si tu clave está guardada. Si no, lo dice y no se envía nada: `&&` solo sigue si todo va bien.',
  'terminal.bash.curl': 'El programa que envía la petición y muestra la respuesta.',
  'terminal.bash.quiet':
    'Dos opciones: `s` quita la barra de progreso, `S` muestra los errores de todos modos.',
  'terminal.bash.fail':
    'Si el servidor responde con un error, muestra lo que dice y termina como fallido.',
  'terminal.bash.url':
    'Adónde va la petición: la URL base y después la ruta de los chats. El método es POST, porque hay un cuerpo que enviar.',
  'terminal.bash.wrap':
    'La orden sigue en la línea siguiente. Nada puede ir detrás de la barra invertida, ni siquiera un espacio.',
  'terminal.bash.key':
    '`-H` añade una cabecera, esta con tu clave. Se entrega de modo que nunca aparezca en la lista de programas en marcha.',
  'terminal.bash.type': 'Una segunda cabecera: el cuerpo es JSON.',
  'terminal.bash.data':
    '`-d @-` envía un cuerpo, y `<<JSON` dice que son las líneas que siguen, hasta una que dice `JSON`.',
  'terminal.bash.body': body,
  'terminal.bash.model': model,
  'terminal.bash.messages': messages,
  'terminal.bash.end': 'Aquí termina el cuerpo.',

  'terminal.powershell.stop': 'Se detiene al primer error en lugar de seguir.',
  'terminal.powershell.load': 'Carga la parte de .NET que habla HTTP.',
  'terminal.powershell.check': 'Si tu clave no está guardada, lo dice y se detiene.',
  'terminal.powershell.text':
    'Un texto de varias líneas, desde `@"` hasta `"@`, guardado en la variable `$body`.',
  'terminal.powershell.body': body,
  'terminal.powershell.model': model,
  'terminal.powershell.messages': messages,
  'terminal.powershell.url':
    'Una petición: el método POST y adónde va, la URL base y después la ruta de los chats.',
  'terminal.powershell.key': 'Una cabecera con tu clave, tomada de la variable.',
  'terminal.powershell.type':
    'El cuerpo, en UTF-8, y la cabecera `Content-Type`, que dice que es JSON.',
  'terminal.powershell.client': 'Lo que enviará la petición. Espera diez minutos como mucho.',
  'terminal.powershell.send': 'Envía la petición y espera la respuesta.',
  'terminal.powershell.read': 'Lee la respuesta entera como texto.',
  'terminal.powershell.fail':
    'Si el servidor respondió con un error, se detiene y muestra lo que dice.',
  'terminal.powershell.print': 'Saca del JSON lo que dice el modelo y lo muestra.',
};
