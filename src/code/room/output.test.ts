import { expect, test } from 'vitest';
import { maxOutput } from './limits.ts';
import { createOutput } from './output.ts';

const key = 'sk-AbCdEfGh0123456789zzYY';

function printed(pieces: readonly (readonly ['stdout' | 'stderr', string])[]) {
  const shown: Record<'stdout' | 'stderr', string> = { stdout: '', stderr: '' };
  const output = createOutput(key, (stream, text) => {
    shown[stream] += text;
  });
  for (const [stream, text] of pieces) output.push(stream, text);
  output.end();
  return shown;
}

test('the key is masked, cut over pieces and between the streams', () => {
  const { stdout, stderr } = printed([
    ['stdout', `a ${key.slice(0, 12)}`],
    ['stderr', 'b'],
    ['stdout', `${key.slice(12)} c`],
  ]);
  expect(stdout).toMatch(/^a [^0-9]*•+ c$/);
  expect(stderr).toBe('b');
});

test('what is more than the cap is left out, and said to be', () => {
  const { stdout, stderr } = printed([
    ['stdout', 'x'.repeat(maxOutput - 1)],
    ['stdout', 'yz'],
    ['stdout', 'never'],
  ]);
  expect(stdout).toBe(`${'x'.repeat(maxOutput - 1)}y`);
  expect(stderr).toContain('1048576');
});

test('what fits to the last character is whole', () => {
  const { stdout, stderr } = printed([['stdout', 'x'.repeat(maxOutput)]]);
  expect([stdout.length, stderr]).toEqual([maxOutput, '']);
});
