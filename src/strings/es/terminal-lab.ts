import type { terminalLab as english } from '../en/terminal-lab.ts';
import type { In } from '../language.ts';

const model = 'El modelo que responde.';
const messages = 'La conversación: un solo mensaje, tuyo (`user`), con tu pregunta.';
const body = 'Las llaves del cuerpo, un objeto JSON.';

export const terminalLab: In<typeof english> = {
  'terminal.system': 'Sistema',
  'terminal.windows.1':
    'Pulsa [Win + R], escribe `cmd` y pulsa [Intro]. Se abre una ventana: el símbolo del sistema.',
  'terminal.windows.2':
    'Escribe en ella `powershell` y pulsa [Intro]. La línea empieza ahora por `PS`: es PowerShell.',
  'terminal.macos.1': 'Pulsa [Comando + Espacio], busca Terminal y pulsa [Intro].',
  'terminal.macos.2': 'La línea que te espera termina en `%` (zsh) o en `$` (bash).',
  'terminal.linux.1':
    'Seguramente ya sabes cómo. En Ubuntu con escritorio, pulsa [Ctrl + Alt + T]; o pulsa [Súper], busca Terminal y pulsa [Intro].',
  'terminal.linux.2': 'La línea que te espera termina en `$`.',

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

  'terminal.failures': 'Si falla',
  'terminal.see': 'Qué ves',
  'terminal.why': 'Por qué',
  'terminal.fix': 'Qué hacer',
  'terminal.more': 'Más sobre este error',
  'terminal.notFound': 'No se encuentra o no se reconoce la orden',
  'terminal.notFound.why':
    'La terminal buscó un programa con ese nombre y no lo encontró. A menudo la línea era para otro intérprete.',
  'terminal.notFound.windows':
    'Windows: si el mensaje nombra `$env`, estás en el símbolo del sistema. Escribe `powershell`, pulsa [Intro] y pega de nuevo. En PowerShell, pega la llamada escrita para él.',
  'terminal.notFound.macos':
    'macOS: cURL viene con el sistema, así que revisa el nombre letra por letra.',
  'terminal.notFound.linux':
    'Linux: instala cURL, en Ubuntu y Debian con `sudo apt install curl`, en Fedora con `sudo dnf install curl`.',
  'terminal.noKey': 'La clave no está guardada',
  'terminal.noKey.why':
    'La variable está vacía en esta ventana. Cada ventana tiene sus propias variables, que desaparecen al cerrarla.',
  'terminal.noKey.all': 'Vuelve a guardar tu clave en esta ventana y pega la llamada otra vez.',
  'terminal.refused': '401: la clave se rechaza',
  'terminal.refused.why':
    'Se llegó al servidor, pero no conoce la clave: está mal escrita, borrada o es de otro proveedor.',
  'terminal.refused.all':
    'Copia de nuevo la clave en la página de tu cuenta, guárdala otra vez y pega la llamada.',
  'terminal.proxy': 'No se llega al servidor, o hay un proxy de por medio',
  'terminal.proxy.why':
    'El equipo no tiene conexión, o su red solo deja salir a los programas por un proxy. El estado 407 es de un proxy que te pide identificarte.',
  'terminal.proxy.bash':
    'Mira si se abre una página web. Si se abre, pide la dirección del proxy y cómo identificarte, y ponla en esta ventana: `export HTTPS_PROXY=http://proxy.example.com:8080`.',
  'terminal.proxy.powershell':
    "El PowerShell que viene con Windows toma el proxy de la configuración de Windows. En PowerShell 7: `$env:HTTPS_PROXY = 'http://proxy.example.com:8080'`.",
  'terminal.certificate': 'Un problema con el certificado',
  'terminal.certificate.why':
    'Algo de por medio, como el filtro de una empresa o un antivirus, abre el tráfico y muestra un certificado que tu sistema no conoce.',
  'terminal.certificate.all':
    'Pide ese certificado como archivo y nómbralo en esta ventana: `export CURL_CA_BUNDLE=company.pem`. En Windows, pide que lo instalen. No desactives la comprobación con `-k`: cualquiera que esté de por medio podría quedarse con tu clave.',
  'terminal.noFile': 'No existe el archivo',
  'terminal.noFile.why':
    'La llamada lee un archivo de la carpeta en la que está la terminal, y no hay ninguno con ese nombre. Una llamada sin archivo no lee ninguno; las que envían una imagen o un PDF, sí.',
  'terminal.noFile.all':
    'Ve a la carpeta del archivo, por ejemplo con `cd Downloads`. Después, `ls` muestra lo que hay en ella.',
  'terminal.oldCurl': 'Una opción es desconocida',
  'terminal.oldCurl.why': 'Este cURL es anterior al 7.76, que salió en 2021.',
  'terminal.oldCurl.all':
    'Actualízalo o quita `--fail-with-body` de la llamada. La respuesta es la misma.',
  'terminal.waiting': 'Una señal como > y no pasa nada',
  'terminal.waiting.why':
    'La terminal espera el resto: faltó pegar la última línea o unas comillas de cierre.',
  'terminal.waiting.all':
    'Pulsa [Ctrl + C], copia la llamada entera con su botón y pégala de nuevo.',
};
