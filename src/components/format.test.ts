import { expect, test } from 'vitest';
import { base64Length } from '../text/base64.ts';
import { bytes, dollars, seconds } from './format.ts';

test.each([
  [bytes(0), '0 bytes'],
  [bytes(1), '1 byte'],
  [bytes(843), '843 bytes'],
  [bytes(291_345), '291 KB'],
  [bytes(20 * 2 ** 20), '21.0 MB'],
  [base64Length(291_345), 388_460],
  [base64Length(1), 4],
  [seconds(420), '0.42 s'],
  [seconds(12_345), '12.3 s'],
  [dollars(0.0012), '$0.0012'],
  [dollars(0), '$0'],
  [dollars(0.000012), '$0.000012'],
])('%j', (got, expected) => {
  expect(got).toBe(expected);
});
