/** A place that a call can go to. Its name is the string `provider.<id>`. */
export interface Provider {
  readonly id: 'aimlapi' | 'openai' | 'sandbox';
  /** Without a trailing slash. */
  readonly baseUrl: string;
  /** Where a reader makes a key; absent where none is needed. */
  readonly keysUrl?: string;
  /** The provider's own key, where it needs none of the reader's. */
  readonly key?: string;
}

export const aimlapi = {
  id: 'aimlapi',
  baseUrl: 'https://api.aimlapi.com/v1',
  keysUrl: 'https://aimlapi.com/app/keys',
} as const satisfies Provider;

export const openai = {
  id: 'openai',
  baseUrl: 'https://api.openai.com/v1',
  keysUrl: 'https://platform.openai.com/api-keys',
} as const satisfies Provider;

/** Answered inside the page. `.invalid` never resolves, so a request that slips past the sandbox reaches nobody. */
export const sandbox = {
  id: 'sandbox',
  baseUrl: 'https://sandbox.invalid/v1',
  key: 'no-key-needed',
} as const satisfies Provider;

/** In the order of the combo box; the first is the default. */
export const providers: readonly Provider[] = [aimlapi, openai, sandbox];
