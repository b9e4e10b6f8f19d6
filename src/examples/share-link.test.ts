import { describe, expect, test } from 'vitest';
import { fromFragment, toFragment } from './share-link.ts';

const shared = {
  prompt: `It's "100 %" & more\n#=?\u{1F99D}`,
  model: 'gpt-4o',
  stream: false,
  temperature: 0.2,
  seed: 7,
  detail: 'low',
  response_format: { type: 'json_object' },
} as const;

test('what is shared comes back', () => {
  expect(fromFragment(toFragment('describe-image', shared))).toEqual({
    example: 'describe-image',
    values: shared,
    dropped: 0,
  });
});

test('a link holds the names of the API and nothing else', () => {
  expect(toFragment('describe-image', { prompt: 'Hi', model: 'gpt-4o', stream: true })).toBe(
    '#example=describe-image&prompt=Hi&model=gpt-4o&stream=1',
  );
});

test.each(['', '#', '#api', '#example=nothing', '#prompt=x'])(
  '%j is no link of ours',
  (fragment) => {
    expect(fromFragment(fragment)).toBeUndefined();
  },
);

test.each([
  ['prompt', 20_000],
  ['model', 200],
])('%s of %i characters is taken', (name, length) => {
  const value = 'x'.repeat(length);
  const link = fromFragment(`#example=describe-image&${new URLSearchParams({ [name]: value })}`);
  expect(link).toEqual({ example: 'describe-image', values: { [name]: value }, dropped: 0 });
});

describe('is dropped, and counted', () => {
  test.each([
    ['key', 'sk-1'],
    ['apiKey', 'sk-1'],
    ['baseUrl', 'https://evil.example'],
    ['base_url', 'https://evil.example'],
    ['fileDataUrl', 'data:,'],
    ['__proto__', '1'],
    ['constructor', '1'],
    ['temperature', '3'],
    ['temperature', 'hot'],
    ['temperature', ''],
    ['top_p', '0'],
    ['seed', '1.5'],
    ['seed', '0'],
    ['stream', 'yes'],
    ['detail', 'original'],
    ['response_format', 'xml'],
    ['model', ''],
    ['model', 'm'.repeat(201)],
    ['prompt', 'p'.repeat(20_001)],
  ])('%s=%.20s', (name, value) => {
    const link = fromFragment(`#example=describe-image&${new URLSearchParams({ [name]: value })}`);
    expect(link).toEqual({ example: 'describe-image', values: {}, dropped: 1 });
  });
});

test('names that the page does not know are nowhere in what it reads', () => {
  const link = fromFragment('#example=describe-image&Your+key+was+refused=1&x=2&x=3&prompt=Hi');
  expect(link).toEqual({ example: 'describe-image', values: { prompt: 'Hi' }, dropped: 3 });
});
