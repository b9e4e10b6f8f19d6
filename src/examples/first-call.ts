import type { Example } from './example.ts';

/** The smallest call there is: a question and no file. It is not in the registry, whose examples a playground runs. */
export const firstCall: Omit<Example, 'id' | 'accepts' | 'sample'> & { readonly id: 'first-call' } =
  {
    id: 'first-call',
    title: 'Make a first call',
    summary: 'Sends one sentence and asks for an answer.',
    prompt: 'Say hello in three languages.',
    messages: [{ role: 'user', content: { ref: 'prompt' } }],
  };
