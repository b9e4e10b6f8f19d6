import { expect, test } from 'vitest';
import { copyableBody } from '../../chat/record/shown-body.ts';
import { setFilesApart } from './sent-files.ts';

const bodyWith = (length: number) =>
  JSON.stringify({
    a: `data:image/png;base64,${'iVBO'.repeat(length / 4)}`,
    b: 'data:x;base64,AA==',
  });

test.each([200, 4096, 8192, 400_000])(
  'Base64 of %i characters is set apart, and put back',
  async (length) => {
    const body = bodyWith(length);
    const { json, files } = setFilesApart(body);
    expect(json.length).toBeLessThan(150);
    expect(files).toHaveLength(1);
    expect(JSON.parse(await copyableBody(json, files))).toEqual(JSON.parse(body));
  },
);

test('a file of the largest size too', () => {
  const { json, files } = setFilesApart(bodyWith(27_962_028));
  expect([json.length < 150, files[0]?.base64]).toEqual([true, expect.any(Uint8Array)]);
});

test('short Base64 stays', () => {
  const body = bodyWith(196);
  expect(setFilesApart(body)).toEqual({ json: body, files: [] });
});

test.each(['', 'a=1&b=2', '{"a": '])('%j, which is no JSON, is a JSON string', (body) => {
  expect(JSON.parse(setFilesApart(body).json)).toBe(body);
});
