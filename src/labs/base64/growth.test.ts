import { expect, test } from 'vitest';
import { t } from '../../strings/translate.ts';
import { growthOf } from './growth.ts';
import { sizesOf } from './sizes.ts';

const figures = {
  figure: (value: number) => value.toLocaleString('en'),
  percent: (value: number) => `+${Math.round(value * 100)}%`,
};
const why = (bytes: number, padding = true) => {
  const found = growthOf(sizesOf(bytes, { padding }), figures);
  return found && t(...found);
};

test('tells why a short text grows by more than a third', () => {
  expect(why(5)).toContain(
    'the last group has only 2 of its three bytes and still takes four characters, filled up with =, the padding. From 5 to 8 is +60%.',
  );
  expect(why(1)).toContain('only 1 of its three bytes');
  expect(why(1)).toContain('filled up with ==, the padding. From 1 to 4 is +300%.');
  expect(why(1_000_000)).toContain('From 1,000,000 to 1,333,336 is +33%.');
});

test('tells that whole groups grow by a third', () => {
  expect(why(6)).toBe('Every three bytes become four characters, so it grows by a third.');
  expect(why(6, false)).toBe(why(6));
});

test('without padding the last group has one character more than bytes', () => {
  expect(why(5, false)).toContain('takes 3 characters');
  expect(why(1, false)).toContain('takes 2 characters');
  expect(why(1, false)).toContain('From 1 to 2 is +100%');
});

test('says nothing of nothing', () => {
  expect(why(0)).toBeUndefined();
});
