import type { around as english } from '../en/around.ts';
import type { In } from '../language.ts';

export const around: In<typeof english> = {
  'around.runOnPage': 'Ejecútalo en la página',
  'around.openOnPage': 'Ábrelo en la página',
  'around.readThis': 'Lee {{url}} para que pueda hacerte preguntas sobre ello.',
  'around.copyPage': 'Copiar página',
  'around.viewMarkdown': 'Ver como Markdown',
  'around.openIn': 'Abrir en {{name}}',
  'around.copied': 'Copiado',
  'around.notCopied': 'No se pudo copiar',
  'around.keys': 'Teclado',
  'around.keysTitle': 'Teclado',
  'around.keysHelp': 'Abrir esta lista',
  'around.keysSearch': 'Buscar',
  'around.keysRun': 'Ejecutar o detener, dentro de un área de pruebas',
  'around.keysTabs': 'Moverse entre las pestañas de una lista',
  'around.keysTab': 'Ir al control siguiente; con Mayús, al anterior',
  'around.keysClose': 'Cerrar lo que esté abierto',
  'around.keysOn': 'La tecla ? abre esta lista',
  'around.close': 'Cerrar',
  'around.more': 'Más información',
  'around.searchFor': 'Buscar «{{words}}»',
  'around.licences': 'Licencias del software',
  'around.closeImage': 'Cerrar la imagen',
};
