import type { files as english } from '../en/files.ts';
import type { In } from '../language.ts';

export const files: In<typeof english> = {
  'file.label': 'Archivo',
  'file.hint': '{{types}}, {{limit}}. Elige un archivo, suéltalo aquí o pégalo.',
  'file.hintSeveral':
    '{{types}}, {{limit}} cada uno, {{number}} archivos como máximo. Elige archivos, suéltalos aquí o pégalos.',
  'file.limit': 'hasta {{size}} MB',
  'file.sample': 'Usar el archivo de muestra',
  'file.replace': 'Cambiar',
  'file.remove': 'Quitar',
  'file.removeMetadata': 'Quitar los metadatos',
  'file.add': 'Añadir archivos',
  'file.removeNamed': 'Quitar {{name}}',
  'file.removeMetadataOf': 'Quitar los metadatos de {{name}}',
  'file.tooMany': '«{{name}}» no se ha adjuntado: aquí una llamada admite {{limit}} archivos.',
  'file.size': '{{size}} → {{encoded}} en Base64',
  'file.notTaken': 'Esta página no pudo con eso. Inténtalo otra vez o vuelve a cargar la página.',
  'file.empty': '«{{name}}» está vacío. Elige un archivo que contenga algo.',
  'file.tooLarge':
    '«{{name}}» ocupa {{size}} MB. El límite es de 20 MB: elige un archivo más pequeño.',
  'file.unreadable': '«{{name}}» no se pudo leer. Puede que se haya movido: elígelo de nuevo.',
  'file.unknownType': '«{{name}}» no es {{wanted}}, según sus primeros bytes. Elige {{wanted}}.',
  'file.otherType': '«{{name}}» es un archivo {{type}}. Esta llamada acepta {{wanted}}.',
  'file.anImage': 'una imagen {{types}}',
  'file.aFile': 'un {{types}}',
  'file.or': '{{some}} o {{last}}',
  'location.found': 'Esta foto dice dónde se tomó.',
  'location.removed': 'Metadatos quitados, y la ubicación con ellos.',
  'location.notRemoved':
    'No se pudieron quitar los metadatos y la ubicación sigue en él: el archivo se ha movido o está dañado.',
  'outside.more': '{{beginning}}… y {{number}} caracteres más',
  'number.language': 'es',
  'number.point': ',',
  'number.oneByte': '1 byte',
  'number.bytes': '{{number}} bytes',
  'number.dollars': '{{amount}} US$',
};
