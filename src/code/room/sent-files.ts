import { createFilePlace, type SentFile } from '../../chat/attach/body.ts';
import type { MediaType } from '../../examples/media-type.ts';

/** The shortest Base64 that is set apart, in characters. What is shorter is shown as it is. */
const shortest = 200;
const head = /data:([\w.+/-]+);base64,/g;
const isBase64 = /^[A-Za-z0-9+/=]*$/;
/** A pattern over millions of characters could run out of stack, so they are looked at in steps. */
const step = 2 ** 12;

/**
 * A body for the inspector: JSON in which the Base64 of files has made room for places, as in a live run. A body that is
 * none is a JSON string of its text.
 */
export function setFilesApart(body: string): { json: string; files: readonly SentFile[] } {
  const files: SentFile[] = [];
  const pieces: string[] = [];
  let at = 0;
  for (const { 0: found, 1: type = '', index } of body.matchAll(head)) {
    const start = index + found.length;
    const end = endOfBase64(body, start);
    if (index < at || end - start < shortest) continue;
    const place = createFilePlace(type as MediaType);
    files.push({ place, base64: new TextEncoder().encode(body.slice(start, end)) });
    pieces.push(body.slice(at, index), place.dataUrl);
    at = end;
  }
  const json = [...pieces, body.slice(at)].join('');
  return isJson(json) ? { json, files } : { json: JSON.stringify(json), files };
}

function endOfBase64(text: string, from: number): number {
  let end = from;
  while (end < text.length && isBase64.test(text.slice(end, end + step))) end += step;
  const rest = text.slice(end, end + step).search(/[^A-Za-z0-9+/=]/);
  return rest < 0 ? text.length : end + rest;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
