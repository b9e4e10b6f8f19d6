import { atom, computed } from 'nanostores';
import { main, type ProviderId, providers, providersFor, sandbox } from '../api/providers/index.ts';
import { type BaseUrl, parseBaseUrl } from './base-url.ts';

export type Choice = ProviderId | 'custom';

/** A key and the origin it belongs to. It is shown and sent nowhere else. */
interface Credential {
  readonly origin: string;
  readonly key: string;
}

interface State {
  readonly choice: Choice;
  /** Where calls go; absent while a custom base URL waits for the reader's confirmation. */
  readonly baseUrl: string | undefined;
  readonly credential: Credential | undefined;
  readonly keep: boolean;
}

/** What a run needs to know. */
export interface Connection {
  readonly choice: Choice;
  readonly baseUrl: BaseUrl | undefined;
  /** Empty where none was given for this origin, or none is taken. The sandbox brings its own. */
  readonly key: string;
  readonly keep: boolean;
}

const initial: State = {
  choice: sandbox.id,
  baseUrl: sandbox.baseUrl,
  credential: undefined,
  keep: false,
};
const state = atom<State>(initial);

/** The one connection of a page: every playground reads it. */
export const connection = computed(state, (now): Connection => {
  const parsed = now.baseUrl === undefined ? undefined : parseBaseUrl(now.baseUrl);
  const baseUrl = parsed?.ok ? parsed.value : undefined;
  return { choice: now.choice, baseUrl, key: keyFor(now, baseUrl), keep: now.keep };
});

function keyFor(now: State, baseUrl: BaseUrl | undefined): string {
  const own = providerOf(now)?.key;
  if (own !== undefined) return own;
  return baseUrl && now.credential?.origin === baseUrl.origin ? now.credential.key : '';
}

const providerOf = ({ choice }: Pick<State, 'choice'>) => providers.find(({ id }) => id === choice);

/** False where calls go without any key. */
export const takesKey = (now: Connection): boolean => providerOf(now)?.key !== '';

/** Chooses where calls go. A custom base URL is not in force until `confirm()`. */
export function choose(choice: Choice): void {
  update({ choice, baseUrl: providerOf({ choice })?.baseUrl });
}

/** Puts a custom base URL in force, after the reader was shown its host. Throws on a URL that `parseBaseUrl` refuses. */
export function confirm(typed: string): void {
  const parsed = parseBaseUrl(typed);
  if (!parsed.ok) throw new TypeError(`Not a base URL: ${parsed.problem}.`);
  update({ choice: 'custom', baseUrl: parsed.value.href });
}

/** Takes a custom base URL out of force: the reader is typing another. */
export const unconfirm = (): void => update({ choice: 'custom', baseUrl: undefined });

/**
 * Sets the key for the origin in force; without one there is nothing it could belong to. The sandbox needs none: who
 * gives a key there wants to call the main provider.
 */
export function setKey(key: string): void {
  const trimmed = key.trim();
  if (isSandbox(connection.get())) {
    if (!trimmed) return;
    choose(main.id);
  }
  const now = connection.get();
  const { baseUrl } = now;
  if (!baseUrl || !takesKey(now)) return;
  update({ credential: trimmed ? { origin: baseUrl.origin, key: trimmed } : undefined });
}

/** The reader's key, whichever host is chosen; empty where there is none. */
export const heldKey = (): string => state.get().credential?.key ?? '';

/** Back to the sandbox, which works without one. */
export function forgetKey(): void {
  update({ credential: undefined });
  choose(sandbox.id);
}

export const setKeep = (keep: boolean): void => update({ keep });

function update(change: Partial<State>): void {
  state.set({ ...state.get(), ...change });
}

/** What is kept for a tab. */
export interface Kept {
  readonly baseUrl: string;
  readonly origin?: string | undefined;
  readonly key?: string | undefined;
}

/** What to keep for the tab now, or `undefined` for nothing. */
export const kept = computed(state, ({ keep, baseUrl, credential }): Kept | undefined =>
  keep && baseUrl ? { baseUrl, ...credential } : undefined,
);

/**
 * Brings back what was kept. A custom base URL, or one on the reader's computer, comes back only where `allowCustom`;
 * elsewhere the page starts with the sandbox, and the key of another origin stays out of the field. What has a key of its
 * own was a custom one, though the same server can be called without.
 */
export function restore(saved: Kept | undefined, allowCustom: boolean): void {
  if (!saved) {
    state.set(initial);
    return;
  }
  const listed = providersFor(allowCustom).find(
    ({ baseUrl, key }) =>
      baseUrl === saved.baseUrl && !(key === '' && saved.origin === new URL(baseUrl).origin),
  );
  const choice: Choice = listed?.id ?? (allowCustom ? 'custom' : sandbox.id);
  const credential =
    saved.origin && saved.key ? { origin: saved.origin, key: saved.key } : undefined;
  const baseUrl = choice === 'custom' ? saved.baseUrl : (listed ?? sandbox).baseUrl;
  state.set({ choice, baseUrl, credential, keep: true });
}

/** True where calls are answered inside the page. */
export const isSandbox = ({ choice }: Connection): boolean => choice === sandbox.id;
