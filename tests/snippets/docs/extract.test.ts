import { describe, expect, test } from 'vitest';
import { blocksIn } from './extract.ts';

const page = [
  '# Title',
  '```python title="a b.py" norun="needs a key" {1}',
  'x = 1',
  '```',
  '1. step',
  '   ````bash',
  '   echo one',
  '',
  '     ```',
  '   ````',
  '~~~',
  '```not a fence',
  '~~~',
  'text with ``` inside',
].join('\n');

describe('fenced blocks', () => {
  test('are found with language, line and meta', () => {
    expect(blocksIn(page)[0]).toEqual({
      line: 2,
      language: 'python',
      code: 'x = 1\n',
      title: 'a b.py',
      norun: 'needs a key',
    });
  });

  test('lose the indentation of their list, and end at their own fence', () => {
    expect(blocksIn(page)[1]).toMatchObject({ line: 6, code: 'echo one\n\n  ```\n' });
  });

  test('may have no language', () => {
    expect(blocksIn(page)[2]).toMatchObject({ language: '', code: '```not a fence\n' });
  });

  test('are all of them', () => {
    expect(blocksIn(page)).toHaveLength(3);
    expect(blocksIn('```go\nfunc')).toMatchObject([{ code: 'func\n' }]);
  });
});
