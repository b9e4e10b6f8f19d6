import { expect, test } from 'vitest';
import { complete, resolve } from './complete.ts';

const names = {
  home: '/home/reader',
  cwd: '/home/reader',
  commands: ['base64', 'basename', 'bash', 'curl', 'cat'],
  files: [
    '/home/reader/',
    '/home/reader/raccoon.png',
    '/home/reader/renaissance.pdf',
    '/home/reader/my notes.txt',
    '/home/reader/.hidden',
    '/home/reader/sub/',
    '/home/reader/sub/deep.txt',
    '/tmp/',
    '/tmp/x',
  ],
};

test.each([
  ['cu', 'curl '],
  ['ls | ba', 'ls | bas'],
  ['ls\ncu', 'ls\ncurl '],
  ['ls ra', 'ls raccoon.png '],
  ['ls r', 'ls r'],
  ['ls ./ra', 'ls ./raccoon.png '],
  ['ls ~/s', 'ls ~/sub/'],
  ['ls sub/', 'ls sub/deep.txt '],
  ['ls sub/../ra', 'ls sub/../raccoon.png '],
  ['ls /tmp/', 'ls /tmp/x '],
  ['cat my', 'cat my\\ notes.txt '],
  ['cat my\\ n', 'cat my\\ notes.txt '],
  ['cat .h', 'cat .hidden '],
  ['curl -d @ra', 'curl -d @raccoon.png '],
  ['cat <ra', 'cat <raccoon.png '],
  ['./s', './sub/'],
  ['ls nothing', 'ls nothing'],
])('%j becomes %j', (typed, completed) => {
  expect(complete(typed, names).before).toBe(completed);
});

test('tells what is possible', () => {
  expect(complete('ls r', names).choices).toEqual(['raccoon.png', 'renaissance.pdf']);
  expect(complete('ls ra', names).choices).toEqual([]);
});

test('resolves a folder', () => {
  expect(resolve('', { ...names, cwd: '/' })).toBe('/');
  expect(resolve('../..', names)).toBe('/');
  expect(resolve('~', { ...names, cwd: '/tmp' })).toBe('/home/reader/');
});
