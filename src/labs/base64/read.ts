import { sniff } from '../../examples/sniff.ts';
import { open, type UrlProblem } from '../../text/data-url.ts';
import { type Bytes, decode, type Problem } from './decode.ts';

/** What a text turned out to be. */
export type Read =
  | (Bytes & {
      /** All before the data of a data URL; empty for plain Base64. */
      readonly head: string;
      /** Where the data begins in the text. */
      readonly dataAt: number;
    })
  | { readonly problem: Problem | UrlProblem };

/** Reads Base64 or a Base64 data URL. Places of problems count from the beginning of the text. */
export function read(text: string): Read {
  const opened = open(text);
  if ('problem' in opened) return opened;
  const decoded = decode(text, opened.dataAt);
  return 'problem' in decoded ? decoded : { ...decoded, ...opened };
}

/** The text that some bytes are in UTF-8; none where they are not UTF-8 throughout. */
export function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined; // Bytes of something other than text: no failure.
  }
}

/** The media type of a file by its first bytes, whatever it is. */
export const typeOf = (head: Uint8Array): string => sniff(head) ?? 'application/octet-stream';

/** The media type of typed text. */
export const textType = 'text/plain;charset=utf-8';
