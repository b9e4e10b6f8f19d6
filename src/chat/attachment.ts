import { type MediaType, mediaTypes } from '../examples/media-type.ts';
import { sniff, sniffLength } from '../examples/sniff.ts';

/** The largest file that is taken, in bytes, inclusive. */
export const maxFileSize = 20 * 2 ** 20;

/** A file that can be sent: its type is what its bytes say. */
export interface Attachment {
  readonly name: string;
  readonly type: MediaType;
  readonly file: Blob;
}

export type Attached =
  | { readonly ok: true; readonly attachment: Attachment }
  | { readonly ok: false; readonly problem: string };

/** Takes or refuses a file by its size, which is known before reading, and then by its first bytes. */
export async function attach(file: File, accepts: readonly MediaType[]): Promise<Attached> {
  const name = file.name || 'file';
  if (file.size === 0) return refuse(`“${name}” is empty. Choose a file with something in it.`);
  if (file.size > maxFileSize)
    return refuse(
      `“${name}” is ${mebibytes(file.size)} MB. The limit is 20 MB: choose a smaller file.`,
    );
  const head = await readHead(file);
  if (!head) return refuse(`“${name}” could not be read. It may have moved: choose it again.`);
  const type = sniff(head);
  const wanted = listOf(accepts);
  if (!type)
    return refuse(`“${name}” is not ${wanted}: its first bytes say otherwise. Choose ${wanted}.`);
  if (!accepts.includes(type))
    return refuse(`“${name}” is a ${mediaTypes[type].label} file. This call takes ${wanted}.`);
  return { ok: true, attachment: { name, type, file } };
}

const refuse = (problem: string): Attached => ({ ok: false, problem });

/** A file that moved or that the browser may not open reads as nothing. */
const readHead = (file: File): Promise<Uint8Array | undefined> =>
  file
    .slice(0, sniffLength)
    .arrayBuffer()
    .then((buffer) => new Uint8Array(buffer))
    .catch(() => undefined);

/** Rounded up, so that a file over the limit never reads as being at it. */
const mebibytes = (size: number) => (Math.ceil((size / 2 ** 20) * 100) / 100).toFixed(2);

/** `a PNG, JPEG, GIF or WEBP image` or `a PDF`. */
function listOf(types: readonly MediaType[]): string {
  const labels = types.map((type) => mediaTypes[type].label);
  const kind = types.every((type) => type.startsWith('image/')) ? ' image' : '';
  return `a ${new Intl.ListFormat('en', { type: 'disjunction' }).format(labels).replace(', or', ' or')}${kind}`;
}
