import { type MediaType, mediaTypes } from '../../examples/media-type.ts';
import { sniff, sniffLength } from '../../examples/sniff.ts';
import { fixed } from '../../strings/number.ts';
import { t } from '../../strings/translate.ts';
import { outsideText } from '../../text/outside-text.ts';

/** The largest file that is taken, in bytes, inclusive. */
export const maxFileSize = 20 * 2 ** 20;

/** The most files that one request takes. */
export const maxFiles = 4;

/** A file that can be sent: its type is what its bytes say. */
export interface Attachment {
  readonly name: string;
  readonly type: MediaType;
  readonly file: Blob;
}

export type Attached =
  | { readonly ok: true; readonly attachment: Attachment }
  | { readonly ok: false; readonly problem: string };

/**
 * Takes or refuses a file by its size, which is known before reading, and then by its first bytes: what `read` gives,
 * which may be more of it.
 */
export async function attach(
  file: File,
  accepts: readonly MediaType[],
  read = () => file.slice(0, sniffLength).arrayBuffer(),
): Promise<Attached> {
  const name = file.name || 'file';
  const told = { name: outsideText(name) };
  if (file.size === 0) return refuse(t('file.empty', told));
  if (file.size > maxFileSize)
    return refuse(t('file.tooLarge', { ...told, size: mebibytes(file.size) }));
  // A file that moved or that the browser may not open reads as nothing.
  const head = await read().catch(() => undefined);
  if (!head) return refuse(t('file.unreadable', told));
  const type = sniff(new Uint8Array(head).subarray(0, sniffLength));
  const wanted = listOf(accepts);
  if (!type) return refuse(t('file.unknownType', { ...told, wanted }));
  if (!accepts.includes(type))
    return refuse(t('file.otherType', { ...told, type: mediaTypes[type].label, wanted }));
  return { ok: true, attachment: { name, type, file } };
}

const refuse = (problem: string): Attached => ({ ok: false, problem });

/** Rounded up, so that a file over the limit never reads as being at it. */
const mebibytes = (size: number) => fixed(Math.ceil((size / 2 ** 20) * 100) / 100, 2);

/** `a PNG, JPEG, GIF or WEBP image` or `a PDF`. */
function listOf(accepted: readonly MediaType[]): string {
  const labels: readonly string[] = accepted.map((type) => mediaTypes[type].label);
  const some = labels.slice(0, -1).join(', ');
  const last = labels.at(-1) ?? '';
  const types = some ? t('file.or', { some, last }) : last;
  const areImages = accepted.every((type) => type.startsWith('image/'));
  return t(areImages ? 'file.anImage' : 'file.aFile', { types });
}
