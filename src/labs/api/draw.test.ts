import { expect, test } from 'vitest';
import { draw, textOf } from './draw.ts';
import { parts } from './parts.ts';
import { keyToken, realRequest } from './request.ts';

const baseUrl = 'https://api.aimlapi.com/v1';
const sent = await realRequest('data:image/png;base64,iVBO…');
const rows = draw(sent, baseUrl);
const body = rows.slice(1 + sent.headers.length);

test('the request is that of the live call', () => {
  expect(sent).toMatchObject({ method: 'POST', url: `${baseUrl}/chat/completions` });
  expect(sent.headers).toEqual([
    ['accept', 'application/json'],
    ['authorization', `Bearer ${keyToken}`],
    ['content-type', 'application/json'],
  ]);
});

test('nothing of it is missing from the drawing', () => {
  expect(rows.slice(0, 4).map(textOf)).toEqual([
    `POST ${baseUrl}/chat/completions`,
    'Accept: application/json',
    `Authorization: Bearer ${keyToken}`,
    'Content-Type: application/json',
  ]);
  expect(JSON.parse(body.map(textOf).join('\n'))).toEqual(JSON.parse(sent.json));
});

test('every part is drawn once', () => {
  const drawn = rows.flatMap(({ pieces }) => pieces.flatMap(({ part }) => part ?? []));
  expect(drawn).toEqual(parts.map(({ id }) => id));
});
