import { expect, test } from 'vitest';
import { type CurlCall, readOptions } from './options.ts';

const url = 'https://api.example.com/v1/chat/completions';
const read = (...words: string[]) => readOptions(words) as CurlCall;
const problemOf = (...words: string[]) => {
  const call = readOptions(words);
  return 'problem' in call ? call.problem : undefined;
};

test('the options of a snippet', () => {
  const call = read('-sSN', '--fail-with-body', url, '-H', '@/dev/fd/63', '-H', 'A: b', '-d', '@-');
  expect(call).toMatchObject({
    url,
    silent: true,
    showError: true,
    fail: 'with-body',
    headers: ['@/dev/fd/63', 'A: b'],
    data: [{ how: 'text', value: '@-' }],
  });
});

test.each([
  ['-XPOST', url],
  ['-X', 'POST', url],
  ['--request', 'POST', '--', url],
  ['-sXPOST', '--url', url],
])('a method: %s', (...words) => {
  expect(read(...words).method).toBe('POST');
});

test.each([
  [['-d', 'a'], 'text'],
  [['--data-raw', '@a'], 'raw'],
  [['--data-binary', '@a'], 'binary'],
  [['--data-urlencode', 'a=b'], 'urlencode'],
  [['--json', '{}'], 'binary'],
])('data: %j is %s', (words, how) => {
  expect(read(...words, url).data.map((data) => data.how)).toEqual([how]);
});

test('-o, -O, -w, -i, -v, -f, -G, -m', () => {
  const call = read('-ivfGO', '-w', '%{http_code}', '-m', '2.5', url);
  expect(call).toMatchObject({
    include: true,
    verbose: true,
    fail: 'silently',
    inAddress: true,
    output: 'completions',
    writeOut: '%{http_code}',
    maxSeconds: 2.5,
  });
  expect(read('-o', 'a.txt', url).output).toBe('a.txt');
});

test.each([
  [['-L', url], 'option -L: the page follows no redirect'],
  [['--location', url], 'option --location: the page follows no redirect'],
  [['-sk', url], 'option -k: a browser always checks certificates'],
  [['-z', url], 'option -z: is not known here'],
  [['--parallel', url], 'option --parallel: is not known here'],
  [['--toString', url], 'option --toString: is not known here'],
  [['-H'], 'option -H: requires a value'],
  [['--data'], 'option --data: requires a value'],
  [['-m', 'x', url], 'expected a number of seconds, not x'],
  [['-s'], 'no URL specified'],
  [[url, url], 'one address a command'],
])('%j is told', (words, problem) => {
  expect(problemOf(...words)).toContain(problem);
});

test('help', () => {
  expect(readOptions(['--help'])).toEqual({ help: true });
});
