import { expect, test } from 'vitest';
import { doc, grouping } from './doc.ts';
import { render } from './render.ts';

const list = grouping({ indent: '  ', width: 20, trailing: true });
const code = (node: Parameters<typeof render>[0]) => render(node).code;

test('a group that fits stands on one line', () => {
  expect(code(list('[', ['1', '2'], ']'))).toBe('[1, 2]');
});

test('one that does not is spread, its neighbours are not', () => {
  const inner = list('[', ['1', '2'], ']');
  expect(code(list('[', [inner, 'a long long item'], ']'))).toBe(
    '[\n  [1, 2],\n  a long long item,\n]',
  );
});

test('a spread group is indented from the line that it begins on', () => {
  const group = { ...list('f(', ['1'], ')'), always: true };
  expect(code(doc`if x:\n    y = ${group}\n`)).toBe('if x:\n    y = f(\n      1,\n    )\n');
});

test('a value counts with the same width whatever it is', () => {
  const broken = (text: string) =>
    code(list('[', [{ hole: 'prompt', text }, 'abc'], ']')).includes('\n');
  expect(broken('')).toBe(broken('x'.repeat(999)));
});

test('holes say where the values are, also after a line break', () => {
  const hole = { hole: 'prompt', text: 'héllo' } as const;
  const { code, holes } = render(doc`a\n"${hole}" "${{ hole: 'model', text: '' }}"`);
  expect(holes.map(({ ref, start, end }) => [ref, code.slice(start, end)])).toEqual([
    ['prompt', 'héllo'],
    ['model', ''],
  ]);
  expect(holes[1]?.start).toBe(code.length - 1);
});

test('values of neighbouring one-line entries stand in one column', () => {
  const struct = grouping({ indent: '\t', width: 30, trailing: true, align: true });
  const entries = [
    { key: 'A: ', value: '1' },
    { key: 'Long: ', value: '2' },
    { key: 'B: ', value: { ...struct('{', ['3'], '}'), always: true } },
    { key: 'C: ', value: '4' },
  ];
  expect(code({ ...struct('T{', entries, '}'), always: true })).toBe(
    'T{\n\tA:    1,\n\tLong: 2,\n\tB: {\n\t\t3,\n\t},\n\tC: 4,\n}',
  );
});
