import type { page as english } from '../en/page.ts';
import type { In } from '../language.ts';

export const page: In<typeof english> = {
  'page.runOnPage': 'Ejecútalo en la página',
  'page.openOnPage': 'Ábrelo en la página',
  'page.readThis': 'Lee {{url}} para que pueda hacerte preguntas sobre ello.',
  'page.copyPage': 'Copiar página',
  'page.viewMarkdown': 'Ver como Markdown',
  'page.openIn': 'Abrir en {{name}}',
  'page.copied': 'Copiado',
  'page.notCopied': 'No se pudo copiar',
  'page.keys': 'Teclado',
  'page.keysTitle': 'Teclado',
  'page.keysHelp': 'Abrir esta lista',
  'page.keysSearch': 'Buscar',
  'page.keysRun': 'Ejecutar o detener, dentro de un área de pruebas',
  'page.keysTabs': 'Moverse entre las pestañas de una lista',
  'page.keysTab': 'Ir al control siguiente; con Mayús, al anterior',
  'page.keysClose': 'Cerrar lo que esté abierto',
  'page.keysOn': 'La tecla ? abre esta lista',
  'page.close': 'Cerrar',
  'page.more': 'Más información',
  'page.searchFor': 'Buscar «{{words}}»',
  'page.licences': 'Licencias del software',
  'page.closeImage': 'Cerrar la imagen',
};
