import { askHost } from '../../connection/ask-host.ts';
import { type Model, readModels } from '../../connection/model-list.ts';

export type ModelsFailure = 'unreachable' | 'silent' | 'busy' | 'refused' | 'broken' | 'unreadable';

export type ModelsAnswer =
  | { readonly ok: true; readonly models: readonly Model[] }
  | { readonly ok: false; readonly failure: ModelsFailure; readonly status?: number };

/** Asks a URL for its models, once and without a key. Rejects only when `signal` aborts. */
export async function askModels(
  url: string,
  fetch: typeof globalThis.fetch,
  signal: AbortSignal,
): Promise<ModelsAnswer> {
  const answer = await askHost(url, { fetch, signal });
  if (answer.kind !== 'answered')
    return { ok: false, failure: answer.kind === 'late' ? 'silent' : 'unreachable' };
  const { ok, status, body } = answer;
  if (!ok) return { ok, failure: failureOfStatus(status), status };
  const models = readModels(body);
  return models ? { ok, models } : { ok: false, failure: 'unreadable' };
}

function failureOfStatus(status: number): ModelsFailure {
  if (status === 429) return 'busy';
  return status >= 500 ? 'broken' : 'refused';
}
