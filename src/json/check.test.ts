import { expect, test } from 'vitest';
import { describeImage } from '../examples/calls/describe-image.ts';
import { check } from './check.ts';
import type { JsonFile } from './file.ts';
import { changeBetween, toText } from './text.ts';

const files: readonly JsonFile[] = [{ name: 'a.png', type: 'image/png' }];
const settings = { prompt: 'What?', model: 'gpt-4o', stream: true, fileName: 'a.png' };
const valid = toText(describeImage, settings, files);
/** As the list under the editor has them. */
const told = (text: string) =>
  check(text, files).problems.map(
    ({ line, path, message, severity }) =>
      `${line}: ${path && `${path}: `}${message}${severity === 'error' ? '' : ' (warning)'}`,
  );
const marked = (text: string) =>
  check(text, files).problems.map(({ from, to }) => text.slice(from, to));
const withLine = (line: string) => valid.replace('{\n', `{\n  ${line}\n`);

test('the request of a form has no problem', () => {
  expect(check(valid, files)).toEqual({ problems: [], json: JSON.parse(valid) });
});

test.each([
  ['"temperature": 3,', ['2: temperature: at most 2'], ['3']],
  ['"seed": 0, "top_p": "x",', ['2: seed: at least 1', '2: top_p: a number'], ['0', '"x"']],
  ['"seed": 1.5,', ['2: seed: a whole number'], ['1.5']],
  [
    '"response_format": {\n"type": "xml"},',
    ['3: response_format.type: one of "text", "json_object", "json_schema"'],
    ['"xml"'],
  ],
  ['"tools": {},', ['2: tools: a list, in [ ]'], ['{']],
  ['"model": "a",', ['3: model: stands here twice'], ['"model"']],
  ['"seed": 1, "seed": 0,', ['2: seed: stands here twice', '2: seed: at least 1'], ['"seed"', '0']],
  [
    '"colour": 1,',
    ['2: colour: is not a documented parameter; it is sent as it is (warning)'],
    ['"colour"'],
  ],
  ['"stop": ["a"], "n": 2, "provider": "openai", "user": "me",', [], []],
  ['"stop": ["a", 1],', ['2: stop[1]: a string, in double quotes'], ['1']],
  ['"stop": ["1", "2", "3", "4", "5"],', ['2: stop: at most 4 items'], ['[']],
  ['"logit_bias": {"1": "x"},', ['2: logit_bias.1: a number'], ['"x"']],
  ['"prediction": [],', ['2: prediction: an object, in { }'], ['[']],
  ['"n": 0,', ['2: n: at least 1'], ['0']],
  [
    '"store": 12345678901234567891,',
    ['2: this number would be sent as 12345678901234567000'],
    ['12345678901234567891'],
  ],
  ['"store": 1e999,', ['2: this number would be sent as Infinity'], ['1e999']],
])('%s', (line, problems, marks) => {
  expect(told(withLine(line))).toEqual(problems);
  expect(marked(withLine(line))).toEqual(marks);
});

test.each<[string, (text: string) => string, string]>([
  [
    'a role',
    (text) => text.replace('"user"', '"judge"'),
    '5: messages[0].role: is none of "user", "system", "developer", "assistant", "tool"; it is sent as it is (warning)',
  ],
  [
    'a kind of part',
    (text) => text.replace('"type": "text"', '"type": "poem"'),
    '8: messages[0].content[0].type: is none of "text", "image_url", "file"; it is sent as it is (warning)',
  ],
  [
    'a field that is gone',
    (text) => text.replace(/"url": .*/, ''),
    '13: messages[0].content[1].image_url.url: is missing',
  ],
  [
    'a part that is a text',
    (text) => text.replace(/\{\s*"url"[^}]*\}/, '"x"'),
    '13: messages[0].content[1].image_url: an object, in { }',
  ],
  ['another file', (text) => text.replace('a.png>', 'b.png>'), '14: names no attached file'],
  [
    'options without a stream',
    (text) => text.replace('"stream": true', '"stream": false'),
    '21: stream_options: is left out: it goes with "stream": true only (warning)',
  ],
  [
    'no message',
    (text) => text.replace(/"messages": [\s\S]*\],/, '"messages": [],'),
    '3: messages: must not be empty',
  ],
])('%s', (_, change, problem) => {
  expect(told(change(valid))).toEqual([problem]);
});

test.each([
  ['a message', '["x"]', 'messages[0]', 'an object, in { }'],
  ['a part', '[{"role": "user", "content": ["x"]}]', 'messages[0].content[0]', 'an object, in { }'],
  ['a role', '[{"role": 5, "content": "x"}]', 'messages[0].role', /^one of "user", "system"/],
])('%s of another type is an error: no API knows it', (_, messages, path, message) => {
  const { problems, json } = check(`{"model": "m", "messages": ${messages}}`, []);
  expect(json).toBeUndefined();
  expect(problems).toMatchObject([
    { path, severity: 'error', message: expect.stringMatching(message) },
  ]);
});

test.each([
  ['', '1: the JSON ends before it is complete'],
  [' \n ', '1: the JSON ends before it is complete'],
  ['[]', '1: an object, in { }'],
  ['"x"', '1: an object, in { }'],
  ['{\n"a": 1,\n}', '3: a name in double quotes is expected here'],
  ['{\n"a": 1\n"b": 2}', '3: a comma or a closing bracket is expected here'],
  ['{\n"a" 1}', '2: a colon is expected here'],
  ['{\n"a": }', '2: a value is expected here'],
  ['{\n"a": [1, 2}', '2: a comma or a closing bracket is expected here'],
  ['{\n"a": [1,\n2', '3: the JSON ends before it is complete'],
  ['{} x', '1: this is no JSON: texts and names stand in double quotes'],
  ['{} 1', '1: nothing is expected after the end of the request'],
  ['{} // x', '1: JSON has no comments'],
  ['{\n\n"a": "b\n}', '3: this string does not end on its line'],
  ['{"a": "\\q"}', '1: no such escape: write \\\\ for a backslash'],
  ['{"a": "\t"}', '1: write this character as an escape, such as \\n'],
  ["{'a': 1}", '1: this is no JSON: texts and names stand in double quotes'],
  ['{"a": 01}', '1: a comma or a closing bracket is expected here'],
  ['{"a": 1.}', '1: this is no number'],
  ['{"a": NaN}', '1: this is no JSON: texts and names stand in double quotes'],
  ['['.repeat(200_000), '1: this is nested too deep'],
])('%j', (text, problem) => {
  expect(told(text)).toEqual([problem]);
  expect(check(text, files).json).toBeUndefined();
});

test.each([
  ['', 'abc'],
  ['abc', ''],
  ['aa', 'aaa'],
  ['{"a": 1}', '{"a": 12, "b": 1}'],
  [valid, withLine('"n": 1,')],
])('%.20j becomes %.20j by one change', (before, after) => {
  const { from, to, insert } = changeBetween(before, after);
  expect(before.slice(0, from) + insert + before.slice(to)).toBe(after);
  expect(insert.length).toBeLessThanOrEqual(Math.max(0, after.length - before.length) + 1);
});
