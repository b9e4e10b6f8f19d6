import type { apiKeyLab as english } from '../en/api-key-lab.ts';
import type { In } from '../language.ts';

export const apiKeyLab: In<typeof english> = {
  'apiKeyLab.key': 'Tu clave',
  'apiKeyLab.none': 'Aún no hay ninguna en esta página.',
  'apiKeyLab.noneAt': 'Aún no hay ninguna para {{host}} en esta página.',
  'apiKeyLab.sandbox':
    'Has elegido el sandbox, que responde dentro de esta página y no necesita clave.',
  'apiKeyLab.paste': 'Ir al campo de la clave',
  'apiKeyLab.shown': '{{mask}}, {{length}} caracteres',
  'apiKeyLab.goes': 'Va a',
  'apiKeyLab.goesTo': '{{origin}} y a ningún otro sitio, en una cabecera:',
  'apiKeyLab.kept': 'Se guarda',
  'apiKeyLab.keptPage': 'En la memoria de esta página, hasta que la cierres o la recargues.',
  'apiKeyLab.keptTab': 'En esta pestaña, hasta que la cierres o pulses «Forget key».',
  'apiKeyLab.worth': 'Vale',
  'apiKeyLab.worthWords':
    'Quien la tiene hace llamadas en tu nombre y gasta tus créditos, hasta el límite de la clave. Nadie pide además una contraseña.',
  'apiKeyLab.foreign':
    'Empieza como una clave de {{owner}}. Lo más probable es que {{host}} la rechace: elige la URL base a la que pertenece la clave o usa una clave creada allí.',
  'apiKeyLab.fix': 'Corregir la clave',
  'apiKeyLab.flaw.bearer':
    'Se ha pegado también «Bearer». Es parte de la cabecera, no de la clave.',
  'apiKeyLab.flaw.quotes': 'Se han pegado también las comillas. Son del código que rodea la clave.',
  'apiKeyLab.flaw.spaces': 'Hay un espacio en ella. Las claves no tienen ninguno.',
  'apiKeyLab.flaw.placeholder': 'Esto es el texto de relleno de un ejemplo, no una clave.',
  'apiKeyLab.flaw.masked':
    'Falta una parte, como en una página de cuenta que muestra la clave una sola vez. Crea una nueva si no tienes la entera.',
  'apiKeyLab.flaw.letters': 'Contiene un carácter que ninguna cabecera admite. Cópiala otra vez.',
  'apiKeyLab.flaw.short': 'Es más corta de lo que suelen ser las claves. Puede faltar una parte.',
  'apiKeyLab.check': 'Comprobar esta clave',
  'apiKeyLab.checkNote': 'Pregunta a {{host}} una vez. No cuesta nada.',
  'apiKeyLab.checking': 'Preguntando a {{host}}…',
  'apiKeyLab.checkNone': 'Aún no hay ninguna clave que comprobar.',
  'apiKeyLab.accepted': 'La clave funciona. {{host}} la ha aceptado.',
  'apiKeyLab.unknown':
    'Clave rechazada. {{host}} ha respondido 401: no conoce esta clave. Está mal escrita, borrada o creada en otro proveedor.',
  'apiKeyLab.forbidden':
    'No se puede saber. {{host}} ha respondido 403: quizá conozca la clave, pero la cuenta no tiene créditos o la clave no permite esta pregunta.',
  'apiKeyLab.often':
    'No se puede saber. {{host}} ha respondido 429: demasiadas peticiones. Espera y vuelve a comprobarla.',
  'apiKeyLab.broken':
    'No se puede saber. {{host}} ha respondido {{status}}: algo falla allí. La clave puede estar bien.',
  'apiKeyLab.other':
    'No se puede saber. {{host}} ha respondido {{status}}, que no dice nada de la clave.',
  'apiKeyLab.silent':
    'No se puede saber. No se ha podido leer ninguna respuesta de {{host}}: está caído, no tienes conexión o no permite preguntas desde páginas web.',
  'apiKeyLab.late': 'No se puede saber. {{host}} no ha respondido en {{seconds}} segundos.',
  'apiKeyLab.balance': 'Saldo de la cuenta: {{balance}}.',
  'apiKeyLab.variable': 'Ponla en una variable de entorno',
  'apiKeyLab.variableNote':
    'Los comandos preguntan por la clave y nunca la contienen, así que no queda en ningún historial. Pega el comando, pulsa Intro, pega la clave y pulsa Intro otra vez.',
  'apiKeyLab.shell': 'Shell',
  'apiKeyLab.set': 'Definirla para esta terminal',
  'apiKeyLab.see': 'Ver que está definida, sin mostrarla',
  'apiKeyLab.keep': 'Guardarla para terminales nuevas',
  'apiKeyLab.copy': 'Copiar',
  'apiKeyLab.copyWhat': 'Copiar: {{what}} ({{shell}})',
  'apiKeyLab.note.bash':
    'Escribe la clave, sin cifrar, en un archivo que solo tu cuenta puede leer. Hazlo en un ordenador tuyo. En un Mac, bash lee ~/.bash_profile en lugar de ~/.bashrc.',
  'apiKeyLab.note.zsh':
    'Escribe la clave, sin cifrar, en un archivo que solo tu cuenta puede leer. Hazlo en un ordenador tuyo.',
  'apiKeyLab.note.fish':
    'Escribe la clave, sin cifrar, en un archivo que solo tu cuenta puede leer. Hazlo en un ordenador tuyo.',
  'apiKeyLab.note.powershell':
    'En Windows escribe la clave, sin cifrar, en el registro de tu cuenta. Hazlo en un ordenador tuyo.',
  'apiKeyLab.note.cmd':
    'cmd, el símbolo del sistema, muestra lo que pegas: comprueba que nadie mira y borra la pantalla con cls. Guardarla escribe la clave, sin cifrar, en el registro de tu cuenta.',
};
