import type { MediaType } from './media-type.ts';

/** Bytes of a file that are needed to tell its type: readers of PDF look for its mark this far. */
export const sniffLength = 1024;

/** Tells the type of a file by its first bytes, whatever its name or its sender says. */
export function sniff(bytes: Uint8Array): MediaType | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, sniffLength));
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png';
  if (head.startsWith('\xff\xd8\xff')) return 'image/jpeg';
  if (/^GIF8[79]a/.test(head)) return 'image/gif';
  if (head.startsWith('RIFF') && head.startsWith('WEBP', 8)) return 'image/webp';
  return head.includes('%PDF-') ? 'application/pdf' : undefined;
}
