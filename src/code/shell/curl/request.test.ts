import { expect, test } from 'vitest';
import { type CurlCall, readOptions } from './options.ts';
import { requestOf } from './request.ts';

const url = 'https://api.example.com/v1/x';
const files: Readonly<Record<string, string>> = {
  '-': '{\r\n"a": "é"\n}',
  'head.txt': 'Authorization: Bearer k\nX-A: 1\n',
};
const read = async (path: string) => {
  const text = files[path];
  if (text === undefined) throw new Error(`ENOENT ${path}`);
  return new TextEncoder().encode(text);
};
const ask = async (...words: string[]) => {
  const { body, ...request } = await requestOf(readOptions([...words, url]) as CurlCall, read);
  return { ...request, body: body && new TextDecoder().decode(body) };
};

test('without data it is GET', async () => {
  expect(await ask()).toEqual({
    url,
    method: 'GET',
    headers: [['Accept', '*/*']],
    body: undefined,
  });
});

test('-d leaves out the ends of lines of a file, --data-binary does not', async () => {
  expect((await ask('-d', '@-')).body).toBe('{"a": "é"}');
  expect((await ask('--data-binary', '@-')).body).toBe(files['-']);
  expect((await ask('--data-raw', '@-')).body).toBe('@-');
});

test('pieces of data are joined as a form, and named as one', async () => {
  const { body, method, headers } = await ask('-d', 'a=1', '--data-urlencode', 'b=ñ &');
  expect([body, method]).toEqual(['a=1&b=%C3%B1%20%26', 'POST']);
  expect(headers).toContainEqual(['Content-Type', 'application/x-www-form-urlencoded']);
});

test('--json says what it is', async () => {
  const { headers } = await ask('--json', '{}');
  expect(headers).toEqual([
    ['Accept', 'application/json'],
    ['Content-Type', 'application/json'],
  ]);
});

test('headers come from a file too, and take the place of the usual ones', async () => {
  const { headers } = await ask('-H', '@head.txt', '-H', 'accept: text/plain', '-H', 'X-B:');
  expect(headers).toEqual([
    ['Authorization', 'Bearer k'],
    ['X-A', '1'],
    ['accept', 'text/plain'],
  ]);
});

test('-G puts the data into the address', async () => {
  expect(await ask('-G', '-d', 'a=1')).toMatchObject({
    url: `${url}?a=1`,
    method: 'GET',
    body: undefined,
  });
});

test('a file that is not there is an error', async () => {
  await expect(ask('-d', '@nowhere')).rejects.toThrow('nowhere');
});
