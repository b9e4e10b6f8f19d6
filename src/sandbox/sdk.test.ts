// The sandbox through the real SDK: in process, as in the page, and over HTTP, as from a terminal.
import OpenAI from 'openai';
import type { ChatCompletionChunk } from 'openai/resources/chat/completions';
import { afterAll, describe, expect, test } from 'vitest';
import { describeImage } from '../examples/calls/describe-image.ts';
import { extractHeadings } from '../examples/calls/extract-headings.ts';
import { resolve } from '../examples/resolve.ts';
import { createNodeSandbox } from './node.ts';
import { startSandbox } from './server.ts';
import { dataUrl, drawChapters, makeImage, makePdf } from './test-files.ts';

const sandbox = createNodeSandbox({ delayMs: 0 });
const server = await startSandbox({ port: 0, delayMs: 0 });
afterAll(() => server.close());

const clients = {
  'in process': new OpenAI({
    apiKey: 'any',
    baseURL: 'https://sandbox.invalid/v1',
    maxRetries: 0,
    fetch: (url, init) => sandbox(new Request(url, init)),
  }),
  'over HTTP': new OpenAI({ apiKey: 'any', baseURL: server.url, maxRetries: 0 }),
};

const values = (fileName: string, fileDataUrl: string, stream: boolean) => ({
  prompt: 'What is it?',
  model: 'gpt-4o',
  stream,
  fileName,
  fileDataUrl,
});

const png = await makeImage('png', { width: 640, height: 480 });
const pdf = await makePdf(
  drawChapters('The Renaissance Era', ['A New Dawn', 'The Masters of Art']),
);
const imageRequest = (stream: boolean) =>
  resolve(describeImage, values('a.png', dataUrl('image/png', png), stream));
const pdfRequest = (stream: boolean) =>
  resolve(extractHeadings, values('era.pdf', dataUrl('application/pdf', pdf), stream));

const imageAnswer = new RegExp(
  `^This is a PNG image of 640 × 480 pixels and ${png.length} bytes.*red \\(#c81414\\) and blue \\(#1428c8\\).*This is the sandbox, not a model`,
  's',
);

describe.each(Object.entries(clients))('%s', (_, client) => {
  const { completions } = client.chat;
  const collect = async (request: ReturnType<typeof imageRequest>) => {
    const chunks: ChatCompletionChunk[] = [];
    for await (const chunk of await completions.create({ ...request, stream: true }))
      chunks.push(chunk);
    const text = chunks.map(({ choices }) => choices[0]?.delta.content ?? '').join('');
    return { chunks, text };
  };

  test('an image, whole', async () => {
    const { data, response } = await completions
      .create({ ...imageRequest(false), stream: false })
      .withResponse();
    expect(response.status).toBe(200);
    expect(response.headers.get('x-aimlapi-usd-spent')).toBe('0');
    expect(response.headers.get('x-inference-id')).toBe(data.id);
    expect(data).toMatchObject({
      object: 'chat.completion',
      model: 'gpt-4o',
      choices: [{ index: 0, message: { role: 'assistant' }, finish_reason: 'stop' }],
      meta: { usage: { credits_used: 0, usd_spent: 0 } },
    });
    expect(data.choices[0]?.message.content).toMatch(imageAnswer);
    const { prompt_tokens, completion_tokens, total_tokens } = data.usage ?? {};
    expect(total_tokens).toBe((prompt_tokens ?? 0) + (completion_tokens ?? 0));
    // Two tiles, eleven characters, one message.
    expect(prompt_tokens).toBe(85 + 2 * 170 + 3 + 3 + 3);
  });

  test('an image, streamed', async () => {
    const { chunks, text } = await collect(imageRequest(true));
    expect(text).toMatch(imageAnswer);
    expect(chunks[0]?.choices[0]?.delta.role).toBe('assistant');
    expect(chunks.length).toBeGreaterThan(20);
    expect(chunks.at(-2)?.choices[0]?.finish_reason).toBe('stop');
    expect(chunks.at(-1)).toMatchObject({
      choices: [],
      usage: { total_tokens: expect.any(Number) },
      meta: { usage: { usd_spent: 0 } },
    });
  });

  test('a PDF, whole and streamed: the same words, each heading on its line', async () => {
    const whole = await completions.create({ ...pdfRequest(false), stream: false });
    const text = whole.choices[0]?.message.content ?? '';
    expect(text).toMatch(/\n\nThis is the sandbox, not a model: .*$/);
    expect(text).toContain(`era.pdf: PDF, 1 page, ${pdf.length} bytes.`);
    expect(text.split('\n').slice(-5, -2)).toEqual([
      'The Renaissance Era',
      'A New Dawn',
      'The Masters of Art',
    ]);
    expect((await collect(pdfRequest(true))).text).toBe(text);
  });

  test('no usage unless it is asked for', async () => {
    const request = { ...imageRequest(true), stream_options: null };
    expect((await collect(request)).chunks.at(-1)?.choices[0]?.finish_reason).toBe('stop');
  });

  test('an abort in mid-stream ends the stream', async () => {
    const abort = new AbortController();
    const request = { ...imageRequest(true), model: 'sandbox/stall', stream: true as const };
    const stream = await completions.create(request, { signal: abort.signal });
    const started = performance.now();
    let words = '';
    // The SDK ends an aborted stream without an error.
    for await (const { choices } of stream) {
      words += choices[0]?.delta.content ?? '';
      if (words === 'This is ') abort.abort();
    }
    expect(words).toBe('This is ');
    expect(performance.now() - started).toBeLessThan(2000);
  });

  test('a wrong key is worded by the SDK from the error body', async () => {
    const call = completions.create({ ...imageRequest(false), model: 'sandbox/401' });
    await expect(call).rejects.toThrow('401 This request requires a valid API key.');
    await expect(call).rejects.toBeInstanceOf(OpenAI.AuthenticationError);
  });

  test('the list of models', async () => {
    const list = await client.models.list();
    expect(list.data[0]).toMatchObject({ id: 'openai/gpt-4o', aliases: ['gpt-4o'] });
  });
});
