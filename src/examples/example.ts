import type { Key } from '../strings/fill.ts';
import type { MediaType } from './media-type.ts';
import type { ChatRequest, Template } from './template.ts';

/** The ids that have a title and a summary in `src/strings/`. */
export type ExampleId = Key extends infer K
  ? K extends `example.${infer Id}.title`
    ? Id
    : never
  : never;

/** A runnable call, as data. The live run, the snippets, the inspector and the tests all read this. */
export interface Example {
  /** Names the example in links: `#example=<id>`. */
  readonly id: ExampleId;
  /** In English; `example.<id>.title` in `src/strings/` has it in every language, and the summary likewise. */
  readonly title: string;
  /** One sentence: what the call does. */
  readonly summary: string;
  /** The prompt a reader starts with. */
  readonly prompt: string;
  /** Types of file the call takes, the usual one first. */
  readonly accepts: readonly MediaType[];
  /** A file of ours that a reader can use, below `public/`. */
  readonly sample: { readonly path: string; readonly name: string; readonly type: MediaType };
  /** The conversation, checked by the SDK's own types. */
  readonly messages: Template<ChatRequest['messages']>;
}
