import { mediaTypeAt, readerValue } from '../examples/reader-value.ts';
import { isRef } from '../examples/template.ts';
import type { HoleText } from './doc.ts';
import type { SnippetInput } from './language.ts';

/** A file as a snippet reads it. */
export interface SnippetFile {
  /** 0 for the first. */
  readonly at: number;
  /** What its variables end in: nothing for the first, then `2`, `3`. */
  readonly number: string;
  readonly fileName: string;
  readonly mediaType: HoleText;
}

type Reader = Pick<SnippetInput, 'settings' | 'mediaType'>;

export function fileAt(at: number, reader: Reader): SnippetFile {
  const mediaType = mediaTypeAt(at, reader);
  return {
    at,
    number: at ? String(at + 1) : '',
    fileName: String(readerValue({ ref: 'fileName', at }, reader.settings) ?? ''),
    mediaType: { hole: 'mediaType', ...(at && { at }), text: mediaType },
  };
}

/** The files that a request has a place for, in order. */
export const filesOf = (input: SnippetInput): readonly SnippetFile[] =>
  [...new Set(numbersIn(input.request))]
    .sort((one, other) => one - other)
    .map((at) => fileAt(at, input));

function numbersIn(node: unknown): readonly number[] {
  if (typeof node !== 'object' || node === null) return [];
  if (!isRef(node)) return Object.values(node).flatMap(numbersIn);
  return node.ref === 'fileName' || node.ref === 'fileDataUrl' ? [node.at ?? 0] : [];
}
