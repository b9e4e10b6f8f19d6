import { type Attachment, attach } from '../../../chat/attach/attachment.ts';
import { type Base64, encode, encodeHere, smallFile } from '../../../chat/attach/encoder.ts';
import { PageFault } from '../../../chat/receive/own-failure.ts';
import type { Sample } from '../../../examples/example.ts';
import type { MediaType } from '../../../examples/media-type.ts';
import { address } from '../../address.ts';

/** An attached file, its Base64 already in the making. */
export interface Held {
  /** The sample has no file in hand until a run needs it. */
  readonly attachment: Omit<Attachment, 'file'> & { readonly file?: Blob };
  /** Made anew where it failed before. What has to be loaded for it first is given up at `stop`. */
  readonly base64: (stop: AbortSignal) => Promise<Base64>;
  /** The file itself, for code that reads it. Rejects where the sample does not load. */
  readonly blob: (stop: AbortSignal) => Promise<Blob>;
  /** Resolves once the file has been encoded and a Run that came with it has left: all else with the file waits for it. */
  readonly whenIdle: Promise<void>;
}

/** A file of the reader's. */
export type HeldFile = Held & { readonly attachment: Attachment };

type Taken =
  | { readonly ok: true; readonly held: HeldFile }
  | { readonly ok: false; readonly problem: string };

/** What a reader does not notice, in milliseconds. */
const moment = 50;

/** Takes or refuses a file. A small one is read once, and whole, for a Run that comes with the choice of it. */
export async function take(file: File, accepts: readonly MediaType[]): Promise<Taken> {
  const whole = file.size <= smallFile ? file.arrayBuffer() : undefined;
  const attached = await attach(file, accepts, whole && (() => whole));
  if (!attached.ok) return attached;
  return { ok: true, held: hold(attached.attachment, whole?.then(encodeHere)) };
}

/** Holds a file. One that cannot be read is said at Run, which needs it; until then nobody waits for this. */
export function hold({ file, ...about }: Attachment, begun = encode(file)): HeldFile {
  let made: Promise<Base64> | undefined;
  const make = (base64: Promise<Base64>) => {
    made = base64;
    base64.catch(() => {
      made = undefined;
    });
    return base64;
  };
  const inItsTurn = () => new Promise<void>((resolve) => setTimeout(resolve, moment));
  const whenIdle = make(begun).then(inItsTurn, inItsTurn);
  return {
    attachment: { file, ...about },
    base64: () => made ?? make(encode(file)),
    blob: async () => file,
    whenIdle,
  };
}

/** How long the sample may take to arrive, in milliseconds. */
const samplePatience = 30_000;

/** Holds the sample of an example, of which nothing is loaded before its Base64 is asked for. */
export function holdSample({ path, name, type }: Sample): Held {
  let loaded: Blob | undefined;
  let encoded: Base64 | undefined;
  const load = async (stop: AbortSignal) => {
    const late = new AbortController();
    const timer = setTimeout(() => late.abort(), samplePatience);
    const bytes = await fetch(address(path), { signal: AbortSignal.any([stop, late.signal]) })
      .then((response) => (response.ok ? response.blob() : undefined))
      .catch(() => undefined)
      .finally(() => clearTimeout(timer));
    if (!bytes) throw new PageFault(name);
    return bytes;
  };
  const blob = async (stop: AbortSignal) => {
    loaded ??= await load(stop);
    return loaded;
  };
  const base64 = async (stop: AbortSignal) => {
    encoded ??= await encode(await blob(stop));
    return encoded;
  };
  return { attachment: { name, type }, base64, blob, whenIdle: Promise.resolve() };
}
