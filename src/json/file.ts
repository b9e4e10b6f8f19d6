import type { MediaType } from '../examples/media-type.ts';
import type { Settings } from '../examples/template.ts';
import { headOf } from '../text/data-url.ts';

/** An attached file as the JSON of a request names it. */
export interface JsonFile {
  readonly name: string;
  readonly type: MediaType;
}

/** What stands in the JSON for the data URL of the file of this number: no Base64 has a `<` in it. */
export const placeholderOf = ({ name, type }: JsonFile, at: number): string =>
  `${headOf(type)}<file ${at + 1}: ${name.toWellFormed()}>`;

/** Whether a text is meant as such a place. */
export const isPlaceholder = (text: string): boolean => /^data:[^,]*,<file /.test(text);

/** The places of files, each with its number. */
export const placeholders = (files: readonly JsonFile[]): ReadonlyMap<string, number> =>
  new Map(files.map((file, at) => [placeholderOf(file, at), at]));

/** The files of a form; the type of the first stands apart from its settings. */
export const filesIn = (
  { fileName, moreFiles = [] }: Settings,
  type: MediaType,
): readonly JsonFile[] => [
  { name: fileName, type },
  ...moreFiles.map((file) => ({ name: file.fileName, type: file.mediaType })),
];
