import { OpenAI } from 'openai';
import { expect, test } from 'vitest';
import { end, joinsAsMeasured, measured } from '../join.fixture.ts';
import { typescript } from './index.ts';

const own = {
  'http://H/v1#f': '/v1',
  ' http://H/v1': `/v1/${end}`,
  'http:/H/v1': `/v1/${end}`,
  'http:H/v1': `/v1/${end}`,
  'http:\\\\H\\v1': `/v1/${end}`,
};

joinsAsMeasured(typescript, own);

test.each(measured(own))('$name, by the SDK itself', async ({ base, url }) => {
  let called: string | undefined;
  const client = new OpenAI({
    baseURL: base,
    apiKey: 'any',
    maxRetries: 0,
    fetch: (url) => {
      called = new Request(url).url.replace(/#.*/, '');
      return Promise.reject(new Error('recorded'));
    },
  });
  await client.chat.completions.create({ model: 'm', messages: [] }).catch(() => undefined);
  expect(called?.startsWith('http') ? called : '–').toBe(url);
});
