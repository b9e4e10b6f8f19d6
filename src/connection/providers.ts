/** A place that a call can go to. Its name is the string `provider.<id>`. */
export interface Provider {
  readonly id: 'aimlapi' | 'openai' | 'sandbox';
  /** Without a trailing slash. */
  readonly baseUrl: string;
  /** The environment variable in which code looks for the key. */
  readonly keyVariable: string;
  /** Where a reader makes a key; absent where none is needed. */
  readonly keysUrl?: string;
  /** The provider's own key, where it needs none of the reader's. */
  readonly key?: string;
}

export const aimlapi = {
  id: 'aimlapi',
  baseUrl: 'https://api.aimlapi.com/v1',
  keyVariable: 'AIMLAPI_API_KEY',
  keysUrl: 'https://aimlapi.com/app/keys',
} as const satisfies Provider;

export const openai = {
  id: 'openai',
  baseUrl: 'https://api.openai.com/v1',
  keyVariable: 'OPENAI_API_KEY',
  keysUrl: 'https://platform.openai.com/api-keys',
} as const satisfies Provider;

/** Answered inside the page. `.invalid` never resolves, so a request that slips past the sandbox reaches nobody. */
export const sandbox = {
  id: 'sandbox',
  baseUrl: 'https://sandbox.invalid/v1',
  keyVariable: aimlapi.keyVariable,
  key: 'no-key-needed',
} as const satisfies Provider;

/** In the order of the combo box; the first is the default. */
export const providers: readonly Provider[] = [aimlapi, openai, sandbox];

/** Where code looks for the key of any other host. */
export const otherKeyVariable = 'API_KEY';

/** The variable of the key for a base URL: a key belongs to an origin, so what is set for one is not sent to another. */
export function keyVariableAt(baseUrl: string): string {
  const { origin } = new URL(baseUrl);
  const provider = providers.find((each) => new URL(each.baseUrl).origin === origin);
  return provider?.keyVariable ?? otherKeyVariable;
}
