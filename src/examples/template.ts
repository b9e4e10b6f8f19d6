import type { ChatCompletionCreateParams } from 'openai/resources/chat/completions';

/** What a reader can set, under the API's own names. A value that is absent leaves its field out of the request. */
export interface Values {
  readonly prompt: string;
  readonly model: string;
  readonly stream: boolean;
  readonly fileName: string;
  /** `data:<media type>;base64,<bytes>`. */
  readonly fileDataUrl: string;
  readonly temperature?: number | undefined;
  readonly top_p?: number | undefined;
  readonly max_tokens?: number | undefined;
  readonly seed?: number | undefined;
  readonly detail?: 'low' | 'high' | 'auto' | undefined;
  readonly response_format?: { readonly type: 'text' | 'json_object' } | undefined;
}

/** Everything a reader sets except the file's bytes: all that the shape of a request depends on. */
export type Settings = Omit<Values, 'fileDataUrl'>;

export type RefName = Exclude<keyof Values, 'stream'>;

/** The place of a reader's value in a request. */
export interface Ref {
  readonly ref: RefName;
}

/** A value of type `T` in which any part may be left for the reader to fill. */
export type Template<T> = T extends string | number
  ? T | Ref
  : T extends readonly (infer U)[]
    ? readonly Template<U>[]
    : T extends object
      ? { readonly [K in keyof T]: Template<T[K]> } | Ref
      : T;

export type ChatRequest = ChatCompletionCreateParams;
export type RequestTemplate = Template<ChatRequest>;

/** A template with its type forgotten: what interpreters walk over. */
export type Tree = string | number | boolean | null | Ref | readonly Tree[] | TreeObject;
export interface TreeObject {
  readonly [key: string]: Tree;
}

export const isRef = (node: unknown): node is Ref =>
  typeof node === 'object' && node !== null && 'ref' in node;
