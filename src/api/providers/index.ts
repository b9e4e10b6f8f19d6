import { aimlapi } from './aimlapi.ts';
import { lmStudio } from './lm-studio.ts';
import { ollama } from './ollama.ts';
import { openai } from './openai.ts';
import type { Provider } from './provider.ts';
import { sandboxOf } from './sandbox.ts';

/** Who can be called over the network. The first one is the `main` one. */
const called = [aimlapi, openai] as const satisfies readonly Provider[];
export const remote: readonly Provider[] = called;

/** Servers on the reader's own computer, for the pages that may call it. No key goes to them. */
const onThisComputer = [ollama, lmStudio] as const satisfies readonly Provider[];
type LocalServer = Provider & { readonly id: (typeof onThisComputer)[number]['id'] };
export const local: readonly LocalServer[] = onThisComputer;

export type ProviderId = (typeof called)[number]['id'] | LocalServer['id'] | 'sandbox';
type Listed = Provider & { readonly id: ProviderId };
type Main = Listed & Required<Pick<Provider, 'model' | 'keyVariable' | 'keysUrl'>>;

/** The provider that the site documents, that a pasted key is for, and as which the sandbox answers. */
export const main: Main = called[0];

export const sandbox = sandboxOf(main);

/** In the order of the combo box; a page starts with the first. */
export const providers: readonly Listed[] = [sandbox, ...called, ...onThisComputer];

/** Those that a page offers: the reader's own computer only where it may call any host. */
export const providersFor = (anyHost: boolean): readonly Listed[] =>
  anyHost ? providers : [sandbox, ...called];

const at =
  <Some extends Provider>(list: readonly Some[]) =>
  (baseUrl: string): Some | undefined => {
    const { origin } = new URL(baseUrl);
    return list.find((each) => new URL(each.baseUrl).origin === origin);
  };

/** The provider to whose host a base URL leads: a path of its own, or none, makes no difference. */
export const providerAt = at(providers);

/** The same, of the servers on the reader's own computer. */
export const localAt = at(local);

/** Where code looks for the key of any other host. */
export const otherKeyVariable = 'API_KEY';

/** The variable of the key for a base URL: a key belongs to an origin, so what is set for one is not sent to another. */
export const keyVariableAt = (baseUrl: string): string =>
  providerAt(baseUrl)?.keyVariable ?? otherKeyVariable;

export type { ModelField, Provider } from './provider.ts';
