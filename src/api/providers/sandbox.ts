import type { Provider } from './provider.ts';

/**
 * Answered inside the page, as another provider would: what is not named here is as it is there. `.invalid` never resolves,
 * so a request that slips past the sandbox reaches nobody.
 */
export const sandboxOf = ({ keyVariable, keysUrl, model, modelFields, errors }: Provider) =>
  ({
    id: 'sandbox',
    name: 'Sandbox',
    baseUrl: 'https://sandbox.invalid/v1',
    rootAnswers: false,
    websites: [],
    keyVariable,
    keysUrl,
    key: 'no-key-needed',
    model,
    modelsArePublic: false,
    modelFields,
    errors,
  }) as const satisfies Provider;
