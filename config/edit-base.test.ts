import { expect, test } from 'vitest';
import { editBase } from './edit-base.ts';

const repository = 'https://github.com/example/docs';

test.each([
  ['a repository', repository, 'main'],
  ['one with a slash at its end', `${repository}/`, 'main'],
  ['a branch of it', `${repository}/tree/next`, 'next'],
  ['a branch with a slash in its name', `${repository}/tree/release/2.0/`, 'release/2.0'],
])('%s', (_, address, branch) => {
  expect(editBase(address)).toBe(`${repository}/edit/${branch}/`);
});
