import { expect, test } from 'vitest';
import { languages, type SnippetInput } from './index.ts';

const input = (request: object) =>
  ({
    request,
    settings: { prompt: 'Hi', model: 'm', stream: false, fileName: 'a.png' },
    mediaType: 'image/png',
    baseUrl: 'https://api.test/v1',
  }) as unknown as SnippetInput;
const codeOf = (id: string, request: object) =>
  languages.find((language) => language.id === id)?.emit(input(request)).code ?? '';

test.each([
  ['python', ['"yes": True', '"no": False', '"none": None']],
  ['typescript', ['yes: true', 'no: false', 'none: null']],
  ['curl', ['"yes": true', '"no": false', '"none": null']],
])('%s has its own words for true, false and null', (id, words) => {
  const code = codeOf(id, { model: 'm', metadata: { yes: true, no: false, none: null } });
  for (const word of words) expect(code).toContain(word);
});

test.each([
  [2 ** 31 - 1, '2147483647'],
  [2 ** 31, '2147483648L'],
  [-(2 ** 31), '-2147483648L'],
  [2 ** 53, '9.007199254740992e+15'],
])('Java has %i as %s', (number, word) => {
  expect(codeOf('java', { model: 'm', metadata: { number } })).toMatch(
    new RegExp(`\\W${word.replace(/[+.]/g, '\\$&')}\\W`),
  );
});

test('a file of cURL is a script of a shell', () => {
  expect(languages.map(({ fileName }) => fileName)).toContain('request.sh');
});

test('without a file nothing stands between the client and the call', () => {
  expect(codeOf('python', { model: 'm' })).toContain(')\n\ncompletion = ');
});

test('the call in Python stands on lines of its own, however short', () => {
  expect(codeOf('python', { model: 'm' })).toContain('.create(\n    model="m",\n)');
});
