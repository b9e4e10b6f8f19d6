import { main, providerAt } from '../api/providers/index.ts';
import { redact } from '../api/redact.ts';
import { askHost, type Question } from './ask-host.ts';
import { type Model, mostModels, readModels } from './model-list.ts';

/** Where the list of models is. */
export const modelsUrl = (baseUrl: string): string => `${baseUrl}/models`;

export type ModelsFailure = 'unreachable' | 'silent' | 'busy' | 'refused' | 'broken' | 'unreadable';

export type ModelsAnswer =
  | { readonly ok: true; readonly models: readonly Model[] }
  | { readonly ok: false; readonly failure: ModelsFailure; readonly status?: number };

/** Asks for the models at a base URL, once. Rejects only when `signal` aborts. */
export async function askModels(baseUrl: string, question: Question): Promise<ModelsAnswer> {
  const answer = await askHost(modelsUrl(baseUrl), question);
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

/** Providers that tell types list models for pictures, sound and video as well. */
const canChat = ({ type }: Model) => !type || /chat/i.test(type);

/**
 * The models at a base URL by the names a request can use, the one that a reader starts with first. A provider that tells
 * them without a key gets none. Empty where the list cannot be had: it is a convenience, and any name can be typed. Rejects
 * only when `signal` aborts.
 */
export async function listModels(
  baseUrl: string,
  { key = '', ...question }: Question,
): Promise<readonly string[]> {
  const provider = providerAt(baseUrl);
  const needsKey = !provider?.modelsArePublic && provider?.key !== '';
  if (needsKey && !key) return [];
  const answer = await askModels(baseUrl, { ...question, ...(needsKey && { key }) });
  if (!answer.ok) return [];
  const names = answer.models
    .filter(canChat)
    .flatMap(({ id, aliases }) => (aliases.length ? aliases : [id]))
    .slice(0, mostModels)
    .filter((name) => redact(name, key) === name);
  const first = names.filter((name) => name === main.model.name);
  return [...new Set([...first, ...names.toSorted()])];
}
