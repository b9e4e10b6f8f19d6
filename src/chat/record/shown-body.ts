import { t } from '../../strings/translate.ts';
import type { SentFile } from '../attach/body.ts';
import type { Base64 } from '../attach/encoder.ts';

/** The Base64 of an attached file, as an inspector shows it: its ends and its size. */
export interface Elided {
  readonly text: string;
  /** Characters in all. */
  readonly length: number;
}

/** Characters shown at each end. */
const endLength = 16;
/** The most Base64, in characters, that is shown or copied whole: more would freeze the page. */
export const largestWhole = 2 ** 20;

/** `iVBORw0KGgoAAAAN… 343796 characters …AElFTkSuQmCC`, without reading what lies between. */
export async function elide(base64: Base64): Promise<Elided> {
  const length = lengthOf(base64);
  if (length <= endLength * 2) return { text: await textOf(base64), length };
  const start = await textOf(base64.slice(0, endLength));
  const end = await textOf(base64.slice(-endLength));
  return { text: t('inspector.elided', { start, length, end }), length };
}

/** The JSON of a request for a reader: indented, the Base64 of each file elided. */
export const elidedBody = (json: string, files: readonly SentFile[]): Promise<string> =>
  body(json, files, async (base64) => (await elide(base64)).text);

/** The JSON of a request as it went, whole where that is sane, else with each Base64 elided. */
export const copyableBody = (json: string, files: readonly SentFile[]): Promise<string> =>
  totalLength(files) <= largestWhole ? body(json, files, textOf) : elidedBody(json, files);

async function body(
  json: string,
  files: readonly SentFile[],
  read: (base64: Base64) => Promise<string>,
): Promise<string> {
  const texts = await Promise.all(files.map(({ base64 }) => read(base64)));
  return files.reduce(
    (text, { place }, index) => text.replaceAll(place.token, () => texts[index] ?? ''),
    JSON.stringify(JSON.parse(json), null, 2),
  );
}

/** Characters of Base64 in all. */
export const totalLength = (files: readonly SentFile[]): number =>
  files.reduce((sum, { base64 }) => sum + lengthOf(base64), 0);

const lengthOf = (base64: Base64): number => (base64 instanceof Blob ? base64.size : base64.length);

const textOf = (base64: Base64): Promise<string> => new Blob([base64]).text();
