import type { ChatCompletionCreateParams } from 'openai/resources/chat/completions';
import type { OfferedValues } from '../api/fields/index.ts';
import type { MediaType } from './media-type.ts';

/** One message of a conversation after its prompt. */
export interface Turn {
  readonly role: 'user' | 'assistant';
  readonly text: string;
}

/** A file beside the first. */
export interface FurtherFile {
  readonly fileName: string;
  readonly mediaType: MediaType;
}

/** What a reader can set, under the API's own names. A value that is absent leaves its field out of the request. */
export interface Values extends OfferedValues {
  readonly prompt: string;
  readonly model: string;
  readonly stream: boolean;
  readonly fileName: string;
  /** `data:<media type>;base64,<bytes>`. */
  readonly fileDataUrl: string;
  /** The files after the first, and their bytes in the same order. */
  readonly moreFiles?: readonly FurtherFile[] | undefined;
  readonly moreDataUrls?: readonly string[] | undefined;
  /** The system message, which comes before all others. */
  readonly system?: string | undefined;
  /** What was said after the prompt, in order. */
  readonly turns?: readonly Turn[] | undefined;
  /** What the reader wrote into the JSON of the request beyond all these. */
  readonly jsonEdits?: JsonEdits | undefined;
}

/** Everything a reader sets except the bytes of files: all that the shape of a request depends on. */
export type Settings = Omit<Values, 'fileDataUrl' | 'moreDataUrls'>;

export type RefName =
  | Exclude<keyof Values, 'stream' | 'turns' | 'moreFiles' | 'moreDataUrls' | 'jsonEdits'>
  | 'turn';

/** The place of a reader's value in a request. */
export interface Ref {
  readonly ref: RefName;
  /** Which one, from 0, of values of which there are several: turns, and files, whose first is 0. Absent means 0. */
  readonly at?: number;
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

/** A request as a reader wrote it, in as far as the form cannot say it. */
export interface JsonEdits {
  /** The names of its fields, in their order. */
  readonly order: readonly string[];
  /** Fields that the form does not have, or whose values it cannot show. There is no ref in them. */
  readonly fields: TreeObject;
  /** What stands in the place of the example's messages: without the system message and the turns after the prompt. */
  readonly messages?: readonly Tree[];
  /** How many files there were when the messages were written. */
  readonly files: number;
}

const isData = Symbol('data');

/** Marks an object that looks like a ref as what it is: data of a reader, with no ref in it. */
export const markAsData = (node: TreeObject): TreeObject => ({ ...node, [isData]: true });

/** Whether a node is data as a whole, marked as such. */
export const isMarked = (node: object): boolean => isData in node;

export const isRef = (node: unknown): node is Ref =>
  typeof node === 'object' && node !== null && 'ref' in node && !isMarked(node);

/** Whether a ref to a value occurs anywhere in a tree. */
export const hasRef = (node: unknown, name: RefName): boolean =>
  isRef(node)
    ? node.ref === name
    : typeof node === 'object' &&
      node !== null &&
      Object.values(node).some((it) => hasRef(it, name));
