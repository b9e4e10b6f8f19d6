import type { base64Lab as english } from '../en/base64-lab.ts';
import type { In } from '../language.ts';

export const base64Lab: In<typeof english> = {
  'base64.direction': 'Dirección',
  'base64.encode': 'Codificar',
  'base64.decode': 'Decodificar',
  'base64.text': 'Texto',
  'base64.code': 'Base64 o URL de datos',
  'base64.file': 'O un archivo',
  'base64.codeFile': 'O un archivo que contiene Base64',
  'base64.remove': 'Quitar el archivo',
  'base64.alphabet': 'Alfabeto',
  'base64.standard': 'Estándar (+ /)',
  'base64.url': 'Apto para URL (- _)',
  'base64.padding': 'Relleno (=)',
  'base64.noscript':
    'Esto es {{text}} en Base64. Con JavaScript activado puedes codificar aquí tu propio texto o archivo, y decodificar.',

  'base64.picture': 'Cómo los bytes se convierten en caracteres, bit a bit',
  'base64.group': 'Grupo {{number}}',
  'base64.bytes': 'Bytes',
  'base64.bits': 'Bits',
  'base64.number': 'Número',
  'base64.characters': 'Base64',
  'base64.hint':
    'Elige un byte o un carácter para ver sus bits. Las flechas del teclado pasan de uno a otro.',
  'base64.more.one': 'y un grupo más',
  'base64.more.other': 'y {{count}} grupos más',
  'base64.tell.byte': '{{hex}} es {{bits}} en bits. Pasan a {{characters}}.',
  'base64.tell.character':
    '{{character}} es el número {{value}} del alfabeto, {{bits}} en bits. Vienen de {{bytes}}.',
  'base64.tell.filled':
    '{{character}} es el número {{value}} del alfabeto, {{bits}} en bits. Vienen de {{bytes}}; los ceros {{filler}} completan los seis.',
  'base64.tell.padding':
    '= no tiene bits. Completa el último grupo hasta llegar a cuatro caracteres.',

  'base64.result': 'Base64',
  'base64.copyBase64': 'Copiar el Base64',
  'base64.rest': '… y {{count}} caracteres más, que también se copian',
  'base64.before': 'Bytes',
  'base64.after': 'Caracteres en Base64',
  'base64.ofPadding': 'Relleno',
  'base64.growth': 'Aumento',
  'base64.why.even': 'Cada tres bytes se convierten en cuatro caracteres, así que crece un tercio.',
  'base64.why.padded':
    'Cada tres bytes se convierten en cuatro caracteres: un tercio más. Aquí el último grupo solo tiene {{left}} de sus tres bytes y aun así ocupa cuatro caracteres, completados con {{padding}}, el relleno. De {{bytes}} a {{characters}} es {{growth}}. Cuanto más largo es el texto, menos cuenta un grupo, y queda en un tercio.',
  'base64.why.bare':
    'Cada tres bytes se convierten en cuatro caracteres: un tercio más. Aquí el último grupo solo tiene {{left}} de sus tres bytes y ocupa {{last}} caracteres, ya que ningún relleno lo completa. De {{bytes}} a {{characters}} es {{growth}}. Cuanto más largo es el texto, menos cuenta un grupo, y queda en un tercio.',
  'base64.urlLength': 'Caracteres de la URL de datos',
  'base64.dataUrl': 'URL de datos',
  'base64.copyUrl': 'Copiar la URL de datos',
  'base64.urlStyle': 'Una URL de datos lleva el alfabeto estándar, con relleno.',
  'base64.part.scheme': 'esquema',
  'base64.part.type': 'tipo de medio',
  'base64.part.parameter': 'parámetro',
  'base64.part.encoding': 'codificación',
  'base64.part.comma': 'coma',
  'base64.part.data': 'datos',

  'base64.status': 'Bytes: {{bytes}}. Caracteres en Base64: {{characters}}.',
  'base64.facts': '{{name}} · {{type}}',
  'base64.pasted': 'Texto pegado',
  'base64.working': 'Decodificando…',
  'base64.decoded': 'Decodificado',
  'base64.isText': 'Texto en UTF-8.',
  'base64.isBytes': 'No es texto. Tipo de medio según sus primeros bytes: {{type}}.',
  'base64.cut': 'Se muestran los primeros {{count}} caracteres. El archivo los tiene todos.',
  'base64.save': 'Guardar como archivo',
  'base64.preview': 'La imagen decodificada',
  'base64.alphabetIs': 'Alfabeto: {{alphabet}}.',
  'base64.missing':
    'Falta el relleno {{padding}}. Muchos decodificadores lo aceptan; los estrictos lo rechazan.',
  'base64.blanks': 'Espacios y saltos de línea omitidos: {{count}}.',
  'base64.declared': 'La URL de datos dice {{declared}}; los primeros bytes dicen {{type}}.',

  'base64.goTo': 'Ir al carácter {{position}}',
  'base64.problem.outside': 'El carácter {{position}}, {{character}}, no está en ningún alfabeto.',
  'base64.problem.mixed':
    'El carácter {{position}}, {{character}}, no es del mismo alfabeto que {{earlier}}, que está antes. Usa uno solo de los dos en todo el texto.',
  'base64.problem.inside':
    'Después del = del carácter {{position}} hay más texto. El relleno va solo al final; puede que aquí se hayan unido dos textos.',
  'base64.problem.tooMany':
    'Sobra el = del carácter {{position}}. Cantidad de = que corresponde aquí: {{wanted}}.',
  'base64.problem.tooFew':
    'El relleno del carácter {{position}} es demasiado corto. Cantidad de = que corresponde aquí: {{wanted}}.',
  'base64.problem.length':
    'Sobra el carácter {{position}}: tras los grupos de cuatro, uno solo tiene seis bits y un byte necesita ocho. Puede que el texto esté cortado.',
  'base64.problem.trailing':
    'El carácter {{position}}, {{character}}, tiene bits que no son de ningún byte. Un codificador habría escrito {{meant}}.',
  'base64.problem.noComma':
    'La URL de datos no tiene ninguna coma hasta el carácter {{position}}. Una coma separa el encabezado de los datos.',
  'base64.problem.notBase64':
    'A la URL de datos le falta ;base64 antes de la coma del carácter {{position}}, así que sus datos no están en Base64.',
  'base64.problem.large':
    'El archivo supera el límite de {{limit}} MB de esta página. Elige uno más pequeño.',
  'base64.problem.unreadable':
    'No se pudo leer el archivo. Puede que se haya movido: elígelo de nuevo.',
};
