import { describe, expect, test } from 'vitest';
import { exampleValues } from '../api/fields/examples.ts';
import { otherKeyVariable, providers } from '../api/providers/index.ts';
import type { RequestTemplate } from '../examples/template.ts';
import { hostile } from './hostile.fixture.ts';
import { allPrintings, languages } from './index.ts';
import { conversation, inputOf, inputs } from './inputs.fixture.ts';

test('the tabs of the contract come first, in order', () => {
  const labels = languages.map(({ label }) => label);
  expect(labels.slice(0, 5)).toEqual(['Python', 'TypeScript', 'cURL', 'Go', 'Java']);
});

const variables = [...providers.flatMap((each) => each.keyVariable ?? []), otherKeyVariable];

const frozen = <T>(value: T): T => {
  if (typeof value !== 'object' || value === null) return value;
  for (const child of Object.values(value)) frozen(child);
  return Object.freeze(value);
};

/** The same text wherever a reader can type one, and as the name of each file. */
const hostileInput = (text: string) =>
  inputOf(1, {
    prompt: text,
    fileName: text,
    model: text,
    system: text,
    turns: [{ role: 'assistant', text }],
    moreFiles: [{ fileName: text, mediaType: 'application/pdf' }],
  });

describe.each(allPrintings)('$label', ({ emit }) => {
  test('prints every input, and changes none', () => {
    for (const input of inputs) {
      const { code } = emit(frozen(structuredClone(input)));
      expect(code).not.toMatch(/undefined|\[object|\{ *"?ref"?:|NaN/);
      expect(code.endsWith('\n')).toBe(true);
      expect(code).not.toMatch(/[ \t]+\n|\n\n\n/);
    }
  });

  test('holes hold the values as the language writes them', () => {
    const names = { prompt: 'Say x', model: 'm-1', fileName: 'a b.png' };
    const { code, holes } = emit({ ...inputOf(0, { ...exampleValues, ...names }) });
    const held = Object.fromEntries(
      holes.map(({ ref, start, end }) => [ref, code.slice(start, end)]),
    );
    expect(held).toMatchObject({
      ...names,
      baseUrl: 'https://api.test/v1',
      mediaType: 'image/png',
      temperature: '0.2',
      top_p: '0.95',
      max_tokens: '300',
      seed: '42',
      detail: expect.stringMatching(/^low$/i),
    });
  });

  test('holes of turns and further files say which they are', () => {
    const { code, holes } = emit(inputOf(1, conversation));
    const held = holes.map(({ ref, at, start, end }) => [ref, at, code.slice(start, end)]);
    expect(held.filter(([ref]) => ref === 'turn' || ref === 'system')).toEqual([
      ['system', undefined, 'Be brief.'],
      ['turn', 0, 'A raccoon.'],
      ['turn', 1, 'And now?'],
    ]);
    expect(held).toContainEqual(['fileName', 1, 'second.gif']);
    expect(held).toContainEqual(['mediaType', 1, 'image/gif']);
    expect(held).toContainEqual(['mediaType', undefined, 'application/pdf']);
  });

  test('holes are in order, apart, and never span lines', () => {
    for (const prompt of hostile) {
      const { code, holes } = emit(hostileInput(prompt));
      let last = 0;
      for (const { start, end } of holes) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(code.slice(start, end)).not.toContain('\n');
        last = end;
      }
    }
  });

  test('typing a prompt moves no line', () => {
    const shape = (prompt: string) => emit(inputOf(0, { prompt })).code.split('\n').length;
    expect(new Set(hostile.map(shape)).size).toBe(1);
  });

  test('nothing that a reader cannot see, or that turns the line around, is in the code', () => {
    const invisible = /(?![\n\t ])[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}]/u;
    for (const text of hostile) {
      expect(emit(hostileInput(text)).code).not.toMatch(invisible);
    }
  });

  test('the key is looked up by the name that goes with the base URL, and by no other', () => {
    for (const keyVariable of variables) {
      const { code, holes } = emit({ ...inputOf(0), keyVariable });
      expect(new Set(code.match(/\b[A-Z_]*KEY\b/g))).toEqual(new Set([keyVariable]));
      const held = holes.filter(({ ref }) => ref === 'keyVariable');
      expect(held.length).toBeGreaterThan(0);
      for (const { start, end } of held) expect(code.slice(start, end)).toBe(keyVariable);
    }
  });

  test('a call without a file reads none', () => {
    const request: RequestTemplate = {
      model: { ref: 'model' },
      messages: [{ role: 'user', content: { ref: 'prompt' } }],
    };
    const { code } = emit({ ...inputOf(0), request });
    expect(code).not.toMatch(/base64|file|Path/i);
  });

  test('what only some SDKs have a builder for is printed by all', () => {
    const request = {
      model: 'm',
      messages: [
        { role: 'system', content: 'Be brief.' },
        { role: 'user', content: { ref: 'prompt' }, name: 'n' },
        { role: 'tool', tool_call_id: 'call-1', content: 'r' },
      ],
      tools: [{ type: 'function', function: { name: 'lookUp', strict: null } }],
      made_up: { ref: 'seed' },
    } as unknown as RequestTemplate;
    const { code, holes } = emit({ ...inputOf(0, { seed: 42 }), request });
    for (const text of ['Be brief.', 'call-1', 'lookUp', 'made_up']) expect(code).toContain(text);
    expect(holes.map(({ ref }) => ref)).toContain('seed');
    expect(holes.map(({ ref }) => ref)).toContain('prompt');
    expect(code).not.toMatch(/\bref\b/);
  });
});
