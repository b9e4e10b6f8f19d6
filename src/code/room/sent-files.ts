import { createFilePlace, type SentFile } from '../../chat/attach/body.ts';
import type { MediaType } from '../../examples/media-type.ts';

/** The shortest Base64 that is set apart, in characters. What is shorter is shown as it is. */
const shortest = 200;
const dataUrl = new RegExp(`data:([\\w.+/-]+);base64,([A-Za-z0-9+/=]{${shortest},})`, 'g');

/**
 * A body for the inspector: JSON in which the Base64 of files has made room for places, as in a live run. A body that is
 * none is a JSON string of its text.
 */
export function setFilesApart(body: string): { json: string; files: readonly SentFile[] } {
  if (!isJson(body)) return { json: JSON.stringify(body), files: [] };
  const files: SentFile[] = [];
  const json = body.replace(dataUrl, (_, type: MediaType, base64: string) => {
    const place = createFilePlace(type);
    files.push({ place, base64: new TextEncoder().encode(base64) });
    return place.dataUrl;
  });
  return { json, files };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
