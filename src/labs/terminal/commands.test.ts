import { Bash } from 'just-bash/browser';
import { expect, test } from 'vitest';
import { builtins, programs } from './commands.ts';

test('the programs are those of the shell', async () => {
  const { stdout } = await new Bash().exec('ls /bin');
  // Aliases hold in a shell that asks for its commands one by one.
  const theirs = stdout
    .trim()
    .split('\n')
    .filter((name) => !/alias$/.test(name));
  // `curl` is the page's own.
  expect(programs).toEqual([...theirs, 'curl'].sort());
});

test.each(builtins)('%s is the shell’s own', async (name) => {
  const { exitCode } = await new Bash().exec(`type ${name}`);
  expect(exitCode).toBe(0);
});
