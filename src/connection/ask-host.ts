/** How long a host may take to answer a question, in milliseconds. */
export const patience = 15_000;

/** The most of an answer that is read, in bytes: more than the longest list of models that a provider has. */
export const mostBytes = 4 * 2 ** 20;

/** What came of a question. */
export type HostAnswer =
  /** `body` is the JSON of a success; undefined where that is none, or is too long. */
  | {
      readonly kind: 'answered';
      readonly ok: boolean;
      readonly status: number;
      readonly body: unknown;
    }
  /** The host sends the caller elsewhere, which is not followed. */
  | { readonly kind: 'moved' }
  /** The host did not answer in time. */
  | { readonly kind: 'late' }
  /** No answer that the page may read; the browser's own words for it. */
  | { readonly kind: 'unreachable'; readonly cause: string };

export interface Question {
  readonly fetch: typeof globalThis.fetch;
  /** Nobody wants to know any more. */
  readonly signal: AbortSignal;
  /** Left out where none is to be sent. */
  readonly key?: string;
  /** `manual` where a redirect is to be told from a connection that fails. */
  readonly redirect?: 'error' | 'manual';
}

/** Asks a host something small, once. It ends in time whatever the host does. Rejects only when `signal` aborts. */
export async function askHost(
  url: string,
  { fetch, signal, key, redirect = 'error' }: Question,
): Promise<HostAnswer> {
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), patience);
  const ends = AbortSignal.any([signal, late.signal]);
  const ask = async (): Promise<HostAnswer> => {
    const response = await fetch(url, {
      headers: { accept: 'application/json', ...(key && { authorization: `Bearer ${key}` }) },
      credentials: 'omit',
      redirect,
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      signal: ends,
    });
    const { ok, status, type } = response;
    if (type === 'opaqueredirect' || (status >= 300 && status < 400)) return { kind: 'moved' };
    if (ok) return { kind: 'answered', ok, status, body: parsed(await textOf(response)) };
    // Nobody reads what else it says.
    await response.body?.cancel();
    return { kind: 'answered', ok, status, body: undefined };
  };
  try {
    // The sandbox may still be loading, which no signal ends.
    return await Promise.race([ask(), rejection(ends)]);
  } catch (error) {
    signal.throwIfAborted();
    if (late.signal.aborted) return { kind: 'late' };
    return { kind: 'unreachable', cause: error instanceof Error ? error.message : String(error) };
  } finally {
    clearTimeout(timer);
  }
}

const rejection = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });

/** The text of an answer; nothing where it is longer than is read. */
async function textOf({ body }: Response): Promise<string> {
  const decoder = new TextDecoder();
  const reader = body?.getReader();
  let text = '';
  let length = 0;
  for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
    length += read.value.length;
    if (length > mostBytes) {
      await reader?.cancel();
      return '';
    }
    text += decoder.decode(read.value, { stream: true });
  }
  return text + decoder.decode();
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
