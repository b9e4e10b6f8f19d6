import { expect, test } from 'vitest';
import { ApiError } from './api-error.ts';
import { respondError } from './responses.ts';

test('a failure is in the shape of the API, and no cache keeps it', async () => {
  const meta = [{ path: 'model', message: 'It is empty.' }];
  const error = new ApiError(429, 'Not now', { meta, headers: { 'retry-after': '3' } });
  const response = respondError(error, '/v1/models');
  expect(response.status).toBe(429);
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': 'application/json',
    'cache-control': 'no-store',
    'retry-after': '3',
  });
  expect(await response.json()).toEqual({
    message: 'Not now',
    path: '/v1/models',
    requestId: expect.stringMatching(/^[\da-f]{24}$/),
    statusCode: 429,
    timestamp: expect.any(String),
    meta,
  });
});

test('one without details has none', async () => {
  const body = await respondError(new ApiError(404, 'Nothing here'), '/').json();
  expect(body).not.toHaveProperty('meta');
});
