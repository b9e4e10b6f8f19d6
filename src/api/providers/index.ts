import { aimlapi } from './aimlapi.ts';
import { openai } from './openai.ts';
import type { Provider } from './provider.ts';
import { sandboxOf } from './sandbox.ts';

/** Who can be called over the network. The first one is the `main` one. */
const called = [aimlapi, openai] as const satisfies readonly Provider[];
export const remote: readonly Provider[] = called;

export type ProviderId = (typeof called)[number]['id'] | 'sandbox';

/** The provider that the site documents, that a pasted key is for, and as which the sandbox answers. */
export const main: Provider & { readonly id: ProviderId } & Required<Pick<Provider, 'model'>> =
  called[0];

export const sandbox = sandboxOf(main);

/** In the order of the combo box; a page starts with the first. */
export const providers = [sandbox, ...called] as const;

/** The provider to whose host a base URL leads: a path of its own, or none, makes no difference. */
export function providerAt(baseUrl: string): Provider | undefined {
  const { origin } = new URL(baseUrl);
  return providers.find((each) => new URL(each.baseUrl).origin === origin);
}

/** Where code looks for the key of any other host. */
export const otherKeyVariable = 'API_KEY';

/** The variable of the key for a base URL: a key belongs to an origin, so what is set for one is not sent to another. */
export const keyVariableAt = (baseUrl: string): string =>
  providerAt(baseUrl)?.keyVariable ?? otherKeyVariable;

export type { ModelField, Provider } from './provider.ts';
