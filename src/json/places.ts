import { detail as level } from '../api/fields/index.ts';
import type { Settings, Tree, TreeObject } from '../examples/template.ts';
import { asData } from './data.ts';
import { type JsonFile, placeholders } from './file.ts';

/** An object of the JSON. */
export type Json = Readonly<Record<string, unknown>>;

/** A field of a form turns a carriage return into a line feed. */
export const isTypable = (text: unknown): text is string =>
  typeof text === 'string' && !text.includes('\r') && text.isWellFormed();

/** Puts refs into messages, and keeps the reader's values that were in their places. */
export function createPlaces(files: readonly JsonFile[], messages: readonly Json[]) {
  const numbers = placeholders(files);
  const detail = detailOf(messages, numbers);
  let prompt: string | undefined;

  const text = (value: unknown): Tree => {
    if (prompt !== undefined || !isTypable(value)) return asData(value);
    prompt = value;
    return { ref: 'prompt' };
  };

  const image = (value: Json): Tree => {
    const at = numbers.get(value.url as string);
    if (at === undefined || 'ref' in value) return asData(value);
    const isShown = detail !== undefined && detail.is === value.detail;
    return withRefs(value, {
      url: fileRef('fileDataUrl', at),
      ...(isShown && { detail: { ref: 'detail' } }),
    });
  };

  const file = (value: Json): Tree => {
    const at = numbers.get(value.file_data as string);
    if (at === undefined || 'ref' in value) return asData(value);
    const isName = value.filename === files[at]?.name.toWellFormed();
    return withRefs(value, {
      ...(isName && { filename: fileRef('fileName', at) }),
      file_data: fileRef('fileDataUrl', at),
    });
  };

  const part = (value: Json): Tree => {
    if ('ref' in value) return asData(value);
    if (value.type === 'text') return withRefs(value, { text: text(value.text) });
    if (value.type === 'image_url')
      return withRefs(value, { image_url: image(value.image_url as Json) });
    return value.type === 'file'
      ? withRefs(value, { file: file(value.file as Json) })
      : asData(value);
  };

  const message = (value: Json): Tree => {
    const { role, content } = value;
    if (role !== 'user' || 'ref' in value) return asData(value);
    return withRefs(value, { content: Array.isArray(content) ? content.map(part) : text(content) });
  };

  const values = (): Partial<Pick<Settings, 'prompt' | 'detail'>> => ({
    ...(prompt !== undefined && { prompt }),
    ...(detail?.is && { detail: detail.is }),
  });
  return { message, values };
}

const withRefs = (value: Json, refs: TreeObject): Tree => ({
  ...(asData(value) as TreeObject),
  ...refs,
});

const fileRef = (ref: 'fileName' | 'fileDataUrl', at: number): Tree => (at ? { ref, at } : { ref });

/** The level of detail of the first attached image; `undefined` where the form cannot show it, or there is no image. */
function detailOf(
  messages: readonly Json[],
  numbers: ReadonlyMap<string, number>,
): { readonly is: Settings['detail'] } | undefined {
  const parts = messages.flatMap(({ content }) => (Array.isArray(content) ? content : []));
  const images: readonly Json[] = parts.flatMap(({ image_url = [] }) => image_url);
  const detail = images.find(({ url }) => numbers.has(url as string))?.detail;
  const is = level.values.find((each) => each === detail);
  return is || detail === undefined ? { is } : undefined;
}
