import type { codeRun as english } from '../en/code-run.ts';
import type { In } from '../language.ts';

export const codeRun: In<typeof english> = {
  'codeRun.run': 'Ejecutar este código',
  'codeRun.stop': 'Detener el código',
  'codeRun.edit': 'Editar el código',
  'codeRun.editShort': 'Editar',
  'codeRun.discard': 'Descartar los cambios',
  'codeRun.discardShort': 'Descartar',
  'codeRun.edited': 'Editado: ya no sigue al formulario.',
  'codeRun.editor': 'Editor de código',
  'codeRun.output': 'Salida',
  'codeRun.loadsPython': 'Carga Python una vez, 7 MB.',
  'codeRun.progress': 'Cargando Python: {{loaded}} de {{total}} MB',
  'codeRun.printed': 'Lo que imprimió el código',
  'codeRun.exit': 'código de salida {{code}}',
  'codeRun.state.loading': 'Cargando…',
  'codeRun.state.done': 'Ejecutado',
  'codeRun.tooManyRequests':
    'Una ejecución de código puede hacer {{most}} peticiones. Esta ya las ha hecho.',
  'codeRun.otherMethod':
    'La página hace peticiones GET y POST para el código, y ninguna {{method}}.',
  'codeRun.otherAddress':
    'La página deja que el código llegue solo a {{baseUrl}}, y no a {{asked}}',
  'codeRun.largeBody': 'La página envía como mucho {{megabytes}} MiB de una petición del código.',
  'codeRun.noAnswer':
    'No se pudo leer ninguna respuesta de {{host}}. El navegador oculta la causa: la red, la dirección o un servidor que no permite llamadas desde una página web.',
  'codeRun.outputCut':
    'Se muestran los primeros {{most}} caracteres de la salida. El resto se ha omitido.',
  'codeRun.elsewhere.title': 'No se ejecutó nada',
  'codeRun.elsewhere.cause': 'La URL base elegida es {{chosen}}, y este código lleva otra.',
  'codeRun.elsewhere.next': 'Elige {{provider}} o el sandbox y ejecuta el código otra vez.',
  'codeRun.unsafe.title': 'Este sitio no puede ejecutar código',
  'codeRun.unsafe.cause':
    'El código se ejecuta en un worker cerrado por su propia política de seguridad. El servidor de este sitio no envía esa política.',
  'codeRun.unsafe.next': 'Copia el código y ejecútalo en tu ordenador.',
  'codeRun.not-loaded.title': 'No se ejecutó nada',
  'codeRun.not-loaded.cause': 'No se cargó lo que ejecuta el código. No se envió nada.',
  'codeRun.not-loaded.next': 'Comprueba la conexión y ejecuta el código otra vez.',
  'codeRun.not-isolated.title': 'Python no se puede ejecutar aquí',
  'codeRun.not-isolated.cause':
    'Python espera sus respuestas en una memoria que comparte con la página. El servidor de este sitio no envía las cabeceras que lo permiten (Cross-Origin-Opener-Policy, Cross-Origin-Embedder-Policy).',
  'codeRun.not-isolated.next': 'Copia el código y ejecútalo en tu ordenador.',
  'codeRun.no-python.title': 'Este sitio se construyó sin Python',
  'codeRun.no-python.cause':
    'Los paquetes que ejecutan Python en la página no estaban cuando se construyó el sitio: hace falta pip para obtenerlos.',
  'codeRun.no-python.next': 'Copia el código y ejecútalo en tu ordenador.',
  'codeRun.broke.title': 'La ejecución se rompió',
  'codeRun.broke.cause':
    'El worker que ejecutaba el código terminó por sí solo, quizá por falta de memoria.',
  'codeRun.broke.next': 'Ejecuta el código otra vez, con menos datos.',
  'codeRun.misbehaved.title': 'Se terminó la ejecución',
  'codeRun.misbehaved.cause':
    'El código envió a la página más de lo que necesita cualquier programa, o algo que no es un mensaje de un programa.',
  'codeRun.misbehaved.next':
    'Lee el código antes de ejecutarlo otra vez: quizá no lo hayas escrito todo tú.',
};
