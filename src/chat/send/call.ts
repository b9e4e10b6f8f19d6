import type { ChatRequest } from '../../examples/template.ts';
import type { Limits } from './limits.ts';
import type { Fetch, ResponseHead, SentRequest } from './transport.ts';

/** One press of Run. */
export interface Call {
  readonly request: ChatRequest;
  /** Puts the file into the request's JSON; absent where the request is whole. */
  readonly assemble?: (json: string) => BodyInit | Promise<BodyInit>;
  /** Without a trailing slash. */
  readonly baseUrl: string;
  /** Empty where the call goes without one. */
  readonly apiKey: string;
  readonly fetch: Fetch;
  /** Stop. */
  readonly signal: AbortSignal;
  readonly limits?: Limits | undefined;
}

/** Told of a run as it goes. Text is redacted; heads and bytes are as they came. */
export interface Observer {
  readonly sent?: (request: SentRequest) => void;
  readonly head?: (head: ResponseHead) => void;
  readonly bytes?: (bytes: Uint8Array) => void;
  readonly text?: (delta: string) => void;
  /** Nothing has come for a while. */
  readonly waiting?: () => void;
}
