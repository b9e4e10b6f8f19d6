import { say } from '../strings/say.ts';
import type { Base64 } from './encoder.ts';

/** The Base64 of an attached file, as an inspector shows it: its ends and its size. */
export interface Elided {
  readonly text: string;
  /** Characters in all. */
  readonly length: number;
}

/** Characters shown at each end. */
const endLength = 16;
/** The largest Base64, in characters, that is shown or copied whole: more would freeze the page. */
export const largestWhole = 2 ** 20;

/** `iVBORw0KGgoAAAAN… 343796 characters …AElFTkSuQmCC`, without reading what lies between. */
export async function elide(base64: Base64): Promise<Elided> {
  const length = lengthOf(base64);
  if (length <= endLength * 2) return { text: await textOf(base64), length };
  const start = await textOf(base64.slice(0, endLength));
  const end = await textOf(base64.slice(-endLength));
  return { text: say('inspector.elided', { start, length, end }), length };
}

/** The JSON of a request for a reader: indented, a text in the place of the file's token. */
export const prettyBody = (json: string, token: string, text: string): string =>
  JSON.stringify(JSON.parse(json), null, 2).replaceAll(token, () => text);

/** The JSON of a request as it went, whole where that is sane, else with the Base64 elided. */
export async function copyableBody(json: string, token: string, base64: Base64): Promise<string> {
  const isWhole = lengthOf(base64) <= largestWhole;
  const text = isWhole ? await textOf(base64) : (await elide(base64)).text;
  return prettyBody(json, token, text);
}

/** Characters in all. */
export const lengthOf = (base64: Base64): number =>
  typeof base64 === 'string' ? base64.length : base64.size;

const textOf = async (base64: Base64): Promise<string> =>
  typeof base64 === 'string' ? base64 : base64.text();
