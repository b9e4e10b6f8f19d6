import type { Provider } from './provider.ts';

/**
 * Answered inside the page, as the `main` provider would. `.invalid` never resolves, so a request that slips past the sandbox
 * reaches nobody.
 */
export const sandboxOf = ({
  keyVariable,
  keysUrl,
}: Required<Pick<Provider, 'keyVariable' | 'keysUrl'>>) =>
  ({
    id: 'sandbox',
    name: 'Sandbox',
    baseUrl: 'https://sandbox.invalid/v1',
    keyVariable,
    keysUrl,
    key: 'no-key-needed',
  }) as const satisfies Provider;
