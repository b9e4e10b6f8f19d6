import type { ChatCompletion } from 'openai/resources/chat/completions';
import { costFields } from '../../api/cost.ts';
import { main } from '../../api/providers/index.ts';
import { sayHello } from '../../examples/calls/say-hello.ts';

export const answerText = sayHello.answer;

/** An answer to the first call in the provider's shape, on one line as a server sends it. Its figures are made up. */
export const firstAnswer: ChatCompletion = {
  id: 'chatcmpl-C7v2mXq4',
  object: 'chat.completion',
  created: 1_790_000_000,
  model: main.model.version,
  choices: [
    {
      index: 0,
      message: { role: 'assistant', content: answerText, refusal: null },
      logprobs: null,
      finish_reason: 'stop',
    },
  ],
  usage: { prompt_tokens: 13, completion_tokens: 9, total_tokens: 22 },
  ...costFields({ credits: 245, dollars: 0.0001225 }),
};
