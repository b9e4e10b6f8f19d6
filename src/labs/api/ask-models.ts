import { type Model, readModels } from './model-list.ts';

export type ModelsFailure = 'unreachable' | 'silent' | 'busy' | 'refused' | 'broken' | 'unreadable';

export type ModelsAnswer =
  | { readonly ok: true; readonly models: readonly Model[] }
  | { readonly ok: false; readonly failure: ModelsFailure; readonly status?: number };

/** How long a list may take, in milliseconds. */
export const patience = 30_000;

/** Asks a URL for its models, once and without a key. Rejects only when `signal` aborts. */
export async function askModels(
  url: string,
  fetch: typeof globalThis.fetch,
  signal: AbortSignal,
): Promise<ModelsAnswer> {
  const tooLong = AbortSignal.timeout(patience);
  try {
    const response = await fetch(url, {
      headers: { accept: 'application/json' },
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.any([signal, tooLong]),
    });
    const { ok, status } = response;
    if (!ok) return { ok, failure: failureOfStatus(status), status };
    const models = readModels(parsed(await response.text()));
    return models ? { ok, models } : { ok: false, failure: 'unreadable' };
  } catch {
    // The browser does not say what broke.
    signal.throwIfAborted();
    return { ok: false, failure: tooLong.aborted ? 'silent' : 'unreachable' };
  }
}

function failureOfStatus(status: number): ModelsFailure {
  if (status === 429) return 'busy';
  return status >= 500 ? 'broken' : 'refused';
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
