import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { main } from '../../src/api/providers/index.ts';
import { examples } from '../../src/examples/index.ts';
import { languages } from '../../src/snippets/index.ts';
import { answerText } from './answer.ts';
import { type Case, casesOf, requestOf } from './cases.ts';
import { elide } from './elide.ts';
import { keyed } from './hostile.ts';
import { keys, type Recorded, type Recorder, startRecorder } from './recorder.ts';
import { cleanEnv, foreignKey, type Run, run } from './run.ts';
import type { Toolchain } from './toolchains/toolchain.ts';
import { writeCase } from './write.ts';

/** What further tests of a language work with, once its programs are built. */
export interface Bench {
  readonly recorder: Recorder;
  /** Runs the program of a case, by its own command or another. Rejects where it did not compile. */
  readonly start: (id: string, env: NodeJS.ProcessEnv, command?: readonly string[]) => Promise<Run>;
}

/** Defines the tests of one language: every case of the matrix, then `more`. */
export function suite(
  toolchain: Toolchain,
  name = toolchain.id,
  cases: readonly Case[] = casesOf(toolchain.id),
  more: (bench: () => Bench) => void = failures,
): void {
  const { missing } = { missing: undefined, ...inject('prepared')[toolchain.id] };
  describe.skipIf(missing !== undefined)(name, () => {
    let bench: Bench;
    beforeAll(async () => {
      bench = await setUp(toolchain, name, cases);
    }, 600_000);
    afterAll(() => bench?.recorder.close());

    test.for(cases.map((each) => [each.id, each] as const))('%s', async ([id, each]) => {
      const { code, stdout, stderr } = await bench.start(
        id,
        cleanEnv(keys.right, each.keyVariable),
      );
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expectRequest(bench.recorder.take(id), each);
      // The line break that ends a program's output is not a part of the answer.
      expect((toolchain.answerIn?.(stdout) ?? stdout).replace(/\n$/, '')).toBe(answerText);
    });
    more(() => bench);
  });
}

async function setUp(toolchain: Toolchain, name: string, cases: readonly Case[]): Promise<Bench> {
  const language = languages.find(({ id }) => id === toolchain.id);
  if (!language) throw new Error(`src/snippets has no language "${toolchain.id}".`);
  const recorder = await startRecorder();
  const programs = await Promise.all(
    cases.map((each) => writeCase(name, language, each, recorder.origin)),
  );
  const errors = (await toolchain.build?.(programs)) ?? new Map<string, string>();
  const start: Bench['start'] = async (id, env, command) => {
    const program = programs.find((each) => each.id === id);
    if (!program) throw new Error(`There is no case "${id}".`);
    if (errors.has(id)) throw new Error(errors.get(id));
    // What an earlier run of the same program sent is none of this one's.
    recorder.take(id);
    return run(command ?? toolchain.command(program), { cwd: program.dir, env });
  };
  return { recorder, start };
}

const [first, last] = [examples[0]?.id, examples.at(-1)?.id];

/** The ways to fail that every reader meets: a program says so, readably, and exits with an error. */
export function failures(bench: () => Bench): void {
  const withoutKey = keyed.flatMap(({ name, keyVariable = main.keyVariable }) =>
    ['whole', 'stream'].map((how) => [`${first}-${name}-${how}`, keyVariable] as const),
  );
  test.for(withoutKey)('%s, no key in %s: says so', async ([id, keyVariable]) => {
    const { code, stdout, stderr } = await bench().start(id, cleanEnv(undefined, keyVariable));
    expect(code).not.toBe(0);
    expect(stdout + stderr).toContain(`Set ${keyVariable} first.`);
    expect(stdout + stderr).not.toMatch(/KeyError/);
    expect(bench().recorder.take(id)).toHaveLength(0);
  });

  // The reason that this provider gives is not in the shape that every SDK reads; the status is in all of them.
  test.for([true, false])('a refused key, stream %s: says 401', async (stream) => {
    const id = `${last}-usual-${stream ? 'stream' : 'whole'}`;
    const { code, stdout, stderr } = await bench().start(id, cleanEnv(keys.wrong));
    expect(code).not.toBe(0);
    expect(stdout + stderr).toMatch(/\b401\b/);
    expect(bench().recorder.take(id)).toHaveLength(1);
  });
}

/** One request, and the one that the browser's live run sends. */
export function expectRequest(requests: readonly Recorded[], each: Case): void {
  expect(requests).toHaveLength(1);
  const { method, path, headers, body } = requests[0] as Recorded;
  expect({ method, path, key: headers.authorization, type: headers['content-type'] }).toEqual({
    method: 'POST',
    path: '/v1/chat/completions',
    key: `Bearer ${keys.right}`,
    type: expect.stringMatching(/^application\/json\b/),
  });
  expect(JSON.stringify(headers) + body.toString('latin1')).not.toContain(foreignKey);
  expect(elide(JSON.parse(body.toString()))).toEqual(elide(requestOf(each)));
}
