import { cap, imageOfSize } from '../../support/files.ts';
import { written } from '../documents.ts';
import { picture } from '../pictures.ts';
import type { Row } from '../row.ts';

const imageOf = async (size: number) => (await imageOfSize(size)).buffer;
const pdfOf = async (size: number) => {
  const document = await written();
  return Buffer.concat([document, Buffer.alloc(size - document.length, '\n')]);
};

/** Around 20 × 2^20 bytes. The size is looked at first: it is known before a byte is read. */
const sizes: readonly Row[] = [
  { name: 'a byte below the cap.png', is: 'PNG', bytes: () => imageOf(cap - 1) },
  { name: 'at the cap.png', is: 'PNG', bytes: () => imageOf(cap) },
  { name: 'a byte above the cap.png', is: 'too large', bytes: () => imageOf(cap + 1) },
  { name: 'a byte below the cap.pdf', is: 'PDF', bytes: () => pdfOf(cap - 1) },
  { name: 'at the cap.pdf', is: 'PDF', bytes: () => pdfOf(cap) },
  { name: 'a byte above the cap.pdf', is: 'too large', bytes: () => pdfOf(cap + 1) },
  { name: 'zeros above the cap.bin', is: 'too large', bytes: () => Buffer.alloc(cap + 1) },
  { name: 'one byte', is: 'other', bytes: () => Buffer.of(0x89) },
];

/** Names are shown as text, whatever is in them. */
const names: readonly Row[] = [
  ['<img src=x onerror=document.title="run">'],
  ['“quoted” & \'odd\' "ends"'],
  ['días y mareas 港 🦝'],
  ['l'.repeat(240)],
  ['two\nlines'],
  // These would turn the words around them, or hide in them.
  ['turned \u202Egnp', 'turned [U+202E]gnp'],
  ['to the left \u2067 and \u2069 back', 'to the left [U+2067] and [U+2069] back'],
  ['in\u200Bvisible', 'in[U+200B]visible'],
].flatMap(([name = '', shown = name]): Row[] => [
  { name: `${name}.png`, shown: `${shown}.png`, is: 'PNG', bytes: () => picture('png') },
  { name: `${name}.pdf`, shown: `${shown}.pdf`, is: 'empty', bytes: () => Buffer.of() },
]);

export const sizesAndNames: readonly Row[] = [...sizes, ...names];
