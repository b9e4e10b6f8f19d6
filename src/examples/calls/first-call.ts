import type { Example } from '../example.ts';

/** The smallest call there is: a question and no file. It is not in the registry, whose examples a playground runs. */
export const firstCall: Pick<Example, 'id' | 'prompt' | 'messages'> = {
  id: 'first-call',
  prompt: 'Say hello in three languages.',
  messages: [{ role: 'user', content: { ref: 'prompt' } }],
};
