import { expect, test } from 'vitest';
import { costFields, costHeaders, dollarsIn, dollarsOf } from './cost.ts';

const cost = { credits: 2520, dollars: 0.00126 };

test('a cost is told in headers and fields', () => {
  expect(costHeaders(cost)).toEqual({
    'x-aimlapi-credits-used': '2520',
    'x-aimlapi-usd-spent': '0.00126',
  });
  expect(costFields(cost)).toEqual({ meta: { usage: { credits_used: 2520, usd_spent: 0.00126 } } });
});

test('and read from where it was told', () => {
  expect(dollarsIn({ choices: [], ...costFields(cost) })).toBe(0.00126);
  expect(dollarsOf(new Headers(costHeaders(cost)))).toBe(0.00126);
});

test('nothing is read where nothing was told', () => {
  expect(dollarsIn({ meta: null })).toBeUndefined();
  expect(dollarsIn(undefined)).toBeUndefined();
  expect(dollarsOf(new Headers())).toBeNaN();
});
