import { Bash, getCommandNames } from 'just-bash/browser';
import { expect, test } from 'vitest';
import { builtins, shellPrograms } from './programs.ts';

/** They are in the package's list, and fail: what compresses, and what wants a document. */
const withoutBrowser = ['gunzip', 'gzip', 'html-to-markdown', 'zcat'];
/** Aliases hold in a shell that asks for its commands one by one. */
const isAlias = (name: string) => /alias$/.test(name);

test('the programs are those of the shell that work', () => {
  const theirs = getCommandNames().filter((name) => !isAlias(name));
  expect([...shellPrograms, ...withoutBrowser].sort()).toEqual(theirs.sort());
});

test('a shell has those programs and no others', async () => {
  const { stdout } = await new Bash({ commands: shellPrograms }).exec('ls /bin');
  expect(stdout.trim().split('\n')).toEqual(shellPrograms);
});

test.each(builtins)('%s is the shell’s own', async (name) => {
  const { exitCode } = await new Bash().exec(`type ${name}`);
  expect(exitCode).toBe(0);
});
