import type { Translated } from '../strings/language.ts';
import type { MediaType } from './media-type.ts';
import type { ChatRequest, Template } from './template.ts';

/** A runnable call, as data. The live run, the snippets, the inspector and the tests all read this. */
export interface Example {
  /** Names the example in links: `#example=<id>`. */
  readonly id: string;
  readonly title: Translated;
  /** One sentence: what the call does. */
  readonly summary: Translated;
  /** The prompt a reader starts with. */
  readonly prompt: string;
  /** What the sandbox answers to this prompt and the sample, if there is one, in the language of the prompt. */
  readonly answer: string;
  /** Types of file the call takes, the usual one first; none where it is text alone. */
  readonly accepts: readonly MediaType[];
  /** Of a call that takes files. */
  readonly sample?: Sample;
  /** The conversation, checked by the SDK's own types. */
  readonly messages: Template<ChatRequest['messages']>;
}

/** A file of ours that a reader can use. */
export interface Sample {
  /** Below `public/`. */
  readonly path: string;
  readonly name: string;
  readonly type: MediaType;
  /** Of its bytes, in hexadecimal: the sandbox knows the file by it. A test says what it is. */
  readonly sha256: string;
}

/** A call that takes files. */
export type FileExample = Example & { readonly sample: Sample };

export const takesFiles = (example: Example): example is FileExample =>
  example.sample !== undefined;

/**
 * The name and the type that stand for a first file until a reader attaches one. Of a call without files they stand
 * nowhere in what is sent or shown.
 */
export const firstFileOf = ({ sample }: Example): Pick<Sample, 'name' | 'type'> =>
  sample ?? { name: '', type: 'application/pdf' };
