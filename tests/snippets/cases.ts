import { main } from '../../src/api/providers/index.ts';
import { firstFileOf } from '../../src/examples/example.ts';
import { defaultModel, type Example, examples } from '../../src/examples/index.ts';
import { type MediaType, mediaTypes } from '../../src/examples/media-type.ts';
import { compose, resolve } from '../../src/examples/resolve.ts';
import type { ChatRequest, Settings } from '../../src/examples/template.ts';
import type { Printing } from '../../src/snippets/language.ts';
import { type Row, rows } from './hostile.ts';

/** One run of one snippet: an example, what the reader typed, streamed or not. */
export interface Case {
  /** Unique within a language; a folder's name and a part of a URL. */
  readonly id: string;
  readonly example: Example;
  readonly row: Row;
  readonly settings: Settings;
  readonly mediaType: MediaType;
  /** The variable in which the program finds its key. */
  readonly keyVariable: string;
  /** The first file's size. */
  readonly bytes: number;
}

/** Every case of a language. */
export function casesOf(languageId: string): readonly Case[] {
  return examples.flatMap((example) =>
    rows
      .filter(({ only = languageId, except }) => only === languageId && except !== languageId)
      .filter(({ once }) => !once || example === examples[0])
      .filter(({ mediaType }) => !mediaType || example.accepts.includes(mediaType))
      .filter(({ moreFiles, bytes }) => example.sample || !(moreFiles || bytes !== undefined))
      .flatMap((row, at) => waysOf(example, row, at).map((stream) => caseOf(example, row, stream))),
  );
}

/**
 * Streamed or not: both, and of a text only one in turn, but for the first example, as both ways write a text by the same
 * encoder.
 */
const waysOf = (example: Example, { isText }: Row, at: number): readonly boolean[] =>
  isText && example !== examples[0] ? [at % 2 === 0] : [false, true];

function caseOf(example: Example, row: Row, stream: boolean): Case {
  const mediaType = row.mediaType ?? firstFileOf(example).type;
  const extension = mediaTypes[mediaType].extensions[0];
  const { fileName } = row.settings;
  const furtherType = example.accepts.at(-1) ?? mediaType;
  const moreFiles = row.moreFiles?.map((name) => ({
    fileName: name + mediaTypes[furtherType].extensions[0],
    mediaType: furtherType,
  }));
  const settings: Settings = {
    prompt: example.prompt,
    model: defaultModel,
    stream,
    ...row.settings,
    fileName: fileName ? fileName + extension : firstFileOf(example).name,
    moreFiles,
  };
  const id = `${example.id}-${row.name}-${stream ? 'stream' : 'whole'}`;
  // A length that three does not divide, so that the Base64 ends in padding.
  const { bytes = 1021, keyVariable = main.keyVariable } = row;
  return { id, example, row, settings, mediaType, keyVariable, bytes };
}

/** The program that a reader would copy. */
export function snippetOf(language: Printing, each: Case, baseUrl: string): string {
  const { example, settings, mediaType, keyVariable } = each;
  const request = compose(example, settings);
  return language.emit({ request, settings, mediaType, baseUrl, keyVariable }).code;
}

/** The files of a case, in order: their names, types and sizes. */
export function filesOf({ example, settings, mediaType, bytes }: Case) {
  if (!example.sample) return [];
  const first = { fileName: settings.fileName, mediaType };
  return [first, ...(settings.moreFiles ?? [])].map((file, at) => ({ ...file, bytes: bytes + at }));
}

/** The request that the browser's live run sends for the same values. */
export function requestOf(each: Case): ChatRequest {
  const [fileDataUrl = '', ...moreDataUrls] = filesOf(each).map(
    ({ mediaType, bytes }) => `data:${mediaType};base64,${fileOf(bytes).toString('base64')}`,
  );
  return resolve(each.example, { ...each.settings, fileDataUrl, moreDataUrls });
}

/** A file of that size: every byte value, no pattern that a line-wise reader would survive. */
export function fileOf(bytes: number): Buffer {
  const file = Buffer.alloc(bytes);
  for (let at = 0; at < bytes; at += 1) file[at] = (at * 167 + (at >> 8) * 13) & 255;
  return file;
}
