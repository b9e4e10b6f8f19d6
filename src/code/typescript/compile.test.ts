import { expect, test } from 'vitest';
import { CompileError, compile } from './compile.ts';

const addressOf = (name: string) => (name === 'openai' ? 'blob:x' : undefined);

function problem(code: string): CompileError {
  try {
    compile(code, addressOf);
  } catch (error) {
    if (error instanceof CompileError) return error;
    throw error;
  }
  throw new Error('It compiled.');
}

test('types go, lines stay', () => {
  const code =
    'interface A {\n  b: number;\n}\nconst a: A = { b: 1 } as const satisfies A;\nexport { a };';
  const compiled = compile(code, addressOf);
  expect(compiled.split('\n')).toHaveLength(5);
  expect(compiled.split('\n')[3]).toMatch(/^const a *= \{ b: 1 \} *;$/);
});

test('imports lead to their addresses, static ones and others', () => {
  const code = `import OpenAI from "openai";
const again = await import('openai');
console.log(OpenAI, again, import.meta.url, "from 'openai'");`;
  expect(compile(code, addressOf)).toBe(`import OpenAI from "blob:x";
const again = await import("blob:x");
console.log(OpenAI, again, import.meta.url, "from 'openai'");`);
});

test('an import of a type alone is none', () => {
  expect(compile('import type { A } from "left-pad";\nconsole.log(1);', addressOf)).not.toContain(
    'left-pad',
  );
});

test('an unknown package is named, on its line', () => {
  const error = problem('const a = 1;\nimport pad from "left-pad";\npad(a);');
  expect([error.line, error.message]).toEqual([2, expect.stringContaining("package 'left-pad'")]);
});

test.each([
  ['const a = 1;\nconst b = = 2;', 2],
  ['const a = {\n  b: 1,\n', 3],
  ['let x: = 4;', 1],
])('%j is a syntax error on its line', (code, line) => {
  const error = problem(code);
  expect([error.name, error.line]).toEqual(['SyntaxError', line]);
  expect(error.message).not.toMatch(/\(\d+:\d+\)|transforming/);
});
