import OpenAI from 'openai';
import type { SentFile } from '../../chat/attach/body.ts';
import type { Received } from '../../chat/receive/outcome.ts';
import { readAnswer } from '../../chat/receive/read-answer.ts';
import { createReceiver } from '../../chat/receive/received.ts';
import type { Observer } from '../../chat/send/call.ts';
import type { ResponseHead, SentRequest } from '../../chat/send/transport.ts';
import { headersOf } from './messages.ts';

/** Watches one request and its answer, as the inspector does of a live run. */
export interface Watch {
  readonly observer: Observer;
  /** Gets what was received, once, when the answer has ended. */
  readonly done: (received: Received) => void;
}

/** Begins to watch a request in whose body these files stand. */
export type BeginWatch = (files: readonly SentFile[]) => Watch;

/** Reads along what a room's request brings: the text and the figures of the answer, as of a live run. */
export function createExchange({ observer, done }: Watch, key: string) {
  let body: ReadableStreamDefaultController<Uint8Array<ArrayBuffer>> | undefined;
  let ended = false;
  const receiver = createReceiver(key, (text) => observer.text?.(text));
  let reading: Promise<unknown> = Promise.resolve();
  return {
    sent: (request: SentRequest) => observer.sent?.(request),
    head(head: ResponseHead) {
      observer.head?.(head);
      receiver.headers(headersOf(head.headers));
      const stream = new ReadableStream<Uint8Array<ArrayBuffer>>({
        start: (controller) => {
          body = controller;
        },
        // What has been read enough of is not kept.
        cancel: () => {
          body = undefined;
        },
      });
      reading = readAnswer(new Response(stream), client(key), receiver).catch(() => undefined);
    },
    bytes(bytes: Uint8Array<ArrayBuffer>) {
      observer.bytes?.(bytes);
      body?.enqueue(bytes);
    },
    end() {
      if (ended) return;
      ended = true;
      body?.close();
      body = undefined;
      void reading.then(() => {
        receiver.flush();
        done(receiver.get());
      });
    },
  };
}

/** Makes errors of answers; it sends nothing. */
const client = (apiKey: string): OpenAI =>
  new OpenAI({ apiKey: apiKey || 'none', dangerouslyAllowBrowser: true, logLevel: 'off' });
