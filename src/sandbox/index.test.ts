import { describe, expect, test } from 'vitest';
import { createSandbox } from './index.ts';
import { createNodeSandbox } from './node.ts';
import { dataUrl, makeImage, makePdf, pdfRequest } from './test-files.ts';

const sandbox = createNodeSandbox({ delayMs: 0 });
const chat = 'https://sandbox.invalid/v1/chat/completions';
const authorization = 'Bearer any';

const send = (body: BodyInit, init: RequestInit = {}) =>
  sandbox(new Request(chat, { method: 'POST', headers: { authorization }, body, ...init }));
const ask = (body: object) => send(JSON.stringify(body));
const askWith = (...parts: object[]) =>
  ask({ model: 'gpt-4o', messages: [{ role: 'user', content: parts }] });
const image = (url: string) => ({ type: 'image_url', image_url: { url } });
const file = (file_data: string, filename = 'a.pdf') => ({
  type: 'file',
  file: { filename, file_data },
});
const contentOf = async (response: Response): Promise<string> => {
  expect(response.status).toBe(200);
  return (await response.json()).choices[0].message.content;
};

describe('routes', () => {
  const get = (path: string, init: RequestInit = {}) =>
    sandbox(new Request(`https://anywhere.example${path}`, init));

  test('models need no key, the balance does', async () => {
    expect(await (await get('/v1/models')).json()).toMatchObject({
      object: 'list',
      data: expect.arrayContaining([
        {
          id: 'openai/gpt-4o',
          aliases: ['gpt-4o'],
          type: 'chat-completion',
          info: expect.any(Object),
          tags: [expect.stringMatching(/\w/)],
        },
      ]),
    });
    expect((await get('/v2/billing')).status).toBe(401);
    const balance = await get('/v2/billing', { headers: { authorization } });
    expect(await balance.json()).toEqual({ current_balance: 0, currency: 'USD' });
  });

  test('anything else is 404, another method 405', async () => {
    expect((await get('/')).status).toBe(404);
    expect((await get('/v1/embeddings')).status).toBe(404);
    const wrong = await get('/v1/chat/completions', { headers: { authorization } });
    expect([wrong.status, wrong.headers.get('allow')]).toEqual([405, 'POST, OPTIONS']);
  });

  test.each([undefined, '', 'Bearer', 'Bearer ', 'Basic abc'])(
    'the key %j is none',
    async (key) => {
      const headers = new Headers(key === undefined ? {} : { authorization: key });
      const response = await send('{}', { headers });
      expect(response.status).toBe(401);
      expect(await response.json()).toEqual({
        message: expect.stringContaining('https://aimlapi.com/app/keys'),
        path: '/v1/chat/completions',
        requestId: expect.stringMatching(/^\w+$/),
        statusCode: 401,
        timestamp: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      });
    },
  );

  test('a preflight allows three headers', async () => {
    const response = await get('/v1/chat/completions', { method: 'OPTIONS' });
    expect(response.status).toBe(204);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'access-control-allow-headers': 'authorization, content-type, accept',
      'access-control-allow-methods': 'POST, OPTIONS',
    });
  });

  test('every answer lets a page of another origin read what it costs, errors too', async () => {
    const answers = [await get('/v1/models'), await get('/none'), await ask({}), await askWith()];
    for (const { headers } of answers) {
      expect(headers.get('access-control-expose-headers')).toContain('x-aimlapi-usd-spent');
      expect(headers.get('access-control-expose-headers')).toContain('x-inference-id');
    }
  });
});

describe('answers', () => {
  const text = { type: 'text', text: 'Hello?' };

  test.each(['png', 'jpeg', 'gif', 'webp'] as const)('%s', async (format) => {
    const bytes = await makeImage(format);
    const answer = await contentOf(await askWith(text, image(dataUrl(`image/${format}`, bytes))));
    expect(answer).toContain(
      `${format.toUpperCase()} image of 64 × 40 pixels and ${bytes.length} bytes`,
    );
    expect(answer).toMatch(/main colours are red \(#\w{6}\) and blue \(#\w{6}\)/);
  });

  test('without a file it tells what came', async () => {
    const messages = [
      { role: 'system', content: 'Be brief.' },
      { role: 'user', content: 'Hello?' },
    ];
    const answer = await contentOf(await ask({ model: 'x', messages }));
    expect(answer).toMatch(/\n\nThis is the sandbox, not a model/);
    expect(answer).toContain('2 messages (system, user) with 15 characters');
    expect(answer).toContain('of text: “Hello?”');
  });

  test('several files are told one by one', async () => {
    const png = image(dataUrl('image/png', await makeImage('png')));
    const pdf = await makePdf((document) => void document.text('Only one size of text.'));
    const parts = [png, text, file(dataUrl('application/pdf', pdf), 'a\nb.pdf')];
    const answer = await contentOf(await askWith(...parts));
    expect(answer).toContain('File 1 of 2. This is a PNG image');
    expect(answer).toContain(`File 2 of 2. a b.pdf: PDF, 1 page, ${pdf.length} bytes. No text is`);
  });

  test('a conversation is told by its roles and its last question', async () => {
    const png = image(dataUrl('image/png', await makeImage('png')));
    const messages = [
      { role: 'user', content: [text, png, png] },
      { role: 'assistant', content: 'Two pictures.' },
      { role: 'user', content: 'And\nnow?' },
    ];
    const answer = await contentOf(await ask({ model: 'x', messages }));
    expect(answer).toContain('File 2 of 2. This is a PNG image');
    expect(answer).toMatch(
      /It received 3 messages \(user, assistant, user\)\. Your last message: “And now\?”\n\nThis is the sandbox, not a model/,
    );
    expect(await contentOf(await askWith(text, png))).not.toContain('Your last message');
  });

  test('the same request has the same answer', async () => {
    const parts = [image(dataUrl('image/jpeg', await makeImage('jpeg')))];
    expect(await contentOf(await askWith(...parts))).toBe(await contentOf(await askWith(...parts)));
  });

  test('max_tokens cuts the answer, up to its exact length', async () => {
    const body = { model: 'x', messages: [{ role: 'user', content: 'Hello?' }] };
    const full = await (await ask(body)).json();
    const tokens: number = full.usage.completion_tokens;
    const cut = await (await ask({ ...body, max_tokens: tokens - 1 })).json();
    expect(cut.choices[0].finish_reason).toBe('length');
    expect(cut.usage.completion_tokens).toBe(tokens - 1);
    const { content } = cut.choices[0].message;
    expect(full.choices[0].message.content.startsWith(content)).toBe(true);
    const enough = await (await ask({ ...body, max_tokens: tokens })).json();
    expect(enough.choices[0]).toEqual(full.choices[0]);
  });

  test('JSON if it is asked for', async () => {
    const messages = [{ role: 'user', content: 'JSON, please' }];
    const answer = await ask({ model: 'x', messages, response_format: { type: 'json_object' } });
    expect(JSON.parse(await contentOf(answer)).answer).toMatch(/^You sent 1 message/);
  });

  test('a stream is events, and ends with [DONE]', async () => {
    const messages = [{ role: 'user', content: 'Hello?' }];
    const response = await ask({ model: 'x', messages, stream: true });
    expect(response.headers.get('content-type')).toMatch(/^text\/event-stream/);
    expect(response.headers.has('x-aimlapi-usd-spent')).toBe(false);
    const events = (await response.text()).split('\n\n').slice(0, -1);
    expect(events.every((event) => event.startsWith('data: '))).toBe(true);
    expect(events.at(-1)).toBe('data: [DONE]');
    expect(JSON.parse(events.at(-2)?.slice(6) ?? '').choices[0].finish_reason).toBe('stop');
  });
});

describe('failures on purpose', () => {
  const fail = (model: string, stream: boolean) =>
    ask({ model, stream, messages: [{ role: 'user', content: 'Hello?' }] });

  test.each([401, 403, 429, 500, 503, 504])('%i', async (status) => {
    const response = await fail(`sandbox/${status}`, true);
    expect(response.status).toBe(status);
    expect(response.headers.get('retry-after')).toBe(status === 429 ? '5' : null);
    expect(await response.json()).toMatchObject({ statusCode: status });
  });

  test('cut: half an answer, no finish reason, no [DONE]', async () => {
    const streamed = await (await fail('sandbox/cut', true)).text();
    expect(streamed).toContain('sandbox');
    expect(streamed).not.toMatch(/DONE|"finish_reason":"/);
    const whole = await (await fail('sandbox/cut', false)).text();
    expect(whole).toMatch(/^{"id"/);
    expect(() => JSON.parse(whole)).toThrow();
  });

  test.each([true, false])('stall: a start and then silence (stream: %s)', async (stream) => {
    const abort = new AbortController();
    const messages = [{ role: 'user', content: 'Hello?' }];
    const body = JSON.stringify({ model: 'sandbox/stall', stream, messages });
    const response = await send(body, { signal: abort.signal });
    let text = '';
    const reading = (async () => {
      for await (const chunk of response.body ?? []) text += new TextDecoder().decode(chunk);
    })();
    setTimeout(() => abort.abort(), 100);
    await expect(reading).rejects.toThrow(/abort/i);
    expect(text).toContain(stream ? '"sent "' : '{"id"');
    expect(text).not.toContain('"of "');
  });
});

test('PDFs of many requests are read one at a time', async () => {
  let [reading, most, read] = [0, 0, 0];
  const counting = createSandbox({
    readImage: async () => ({ problem: 'corrupt' }),
    readPdf: async () => {
      most = Math.max(most, ++reading);
      await new Promise((resolve) => setImmediate(resolve));
      reading -= 1;
      read += 1;
      return { problem: 'corrupt' };
    },
  });
  const body = pdfRequest(await makePdf((document) => void document.text('Hello')));
  const request = () => new Request(chat, { method: 'POST', headers: { authorization }, body });
  await Promise.all([1, 2, 3].map(() => counting(request())));
  expect([read, most]).toEqual([3, 1]);
});

test('an aborted request rejects, as fetch would', async () => {
  const call = send('{}', { signal: AbortSignal.abort() });
  await expect(call).rejects.toMatchObject({ name: 'AbortError' });
});
