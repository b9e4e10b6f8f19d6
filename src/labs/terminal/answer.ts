import type { ChatCompletion } from 'openai/resources/chat/completions';

/** What the AI/ML API adds to a completion. */
interface Cost {
  readonly meta: { readonly usage: { readonly credits_used: number; readonly usd_spent: number } };
}

export const answerText = 'Hello! ¡Hola! Bonjour!';

/** An answer to the first call in the provider's shape, on one line as a server sends it. Its figures are made up. */
export const firstAnswer: ChatCompletion & Cost = {
  id: 'chatcmpl-C7v2mXq4',
  object: 'chat.completion',
  created: 1_790_000_000,
  model: 'gpt-4o-2024-08-06',
  choices: [
    {
      index: 0,
      message: { role: 'assistant', content: answerText, refusal: null },
      logprobs: null,
      finish_reason: 'stop',
    },
  ],
  usage: { prompt_tokens: 13, completion_tokens: 9, total_tokens: 22 },
  meta: { usage: { credits_used: 245, usd_spent: 0.0001225 } },
};
