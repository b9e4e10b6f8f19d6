import type { Conversation } from '../examples/conversation.ts';
import { resolve } from '../examples/resolve.ts';
import type { Settings } from '../examples/template.ts';
import { alike } from '../text/alike.ts';
import { type JsonFile, placeholderOf } from './file.ts';

/** The request as the JSON that a reader edits: a place for each file in the place of its bytes. */
export function toText(
  example: Conversation,
  settings: Settings,
  files: readonly JsonFile[],
): string {
  const [fileDataUrl = '', ...moreDataUrls] = files.map(placeholderOf);
  return JSON.stringify(resolve(example, { ...settings, fileDataUrl, moreDataUrls }), null, 2);
}

/** The one change that makes a text into another: what both begin and end with stays. */
export interface Change {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

export function changeBetween(before: string, after: string): Change {
  const { start, end } = alike(before, after, Object.is);
  return { from: start, to: before.length - end, insert: after.slice(start, after.length - end) };
}
