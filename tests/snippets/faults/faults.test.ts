import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { cases } from '../../../src/labs/faults/cases.ts';
import type { Reports } from '../../../src/labs/faults/report.ts';
import { type RunningSandbox, startSandbox } from '../../../src/sandbox/server.ts';
import { programs, root } from '../paths.ts';
import { keys } from '../recorder.ts';
import { cleanEnv, run } from '../run.ts';
import { toolchains } from '../toolchains/index.ts';
import { alone, type Toolchain } from '../toolchains/toolchain.ts';
import { reportOf } from './outcome.ts';

// What `/errors/` says that each SDK prints is what it prints. `UPDATE_FAULTS=1` writes it anew.

/** Seconds after which a program that waits on is ended: more than its own limit of 2 and a slow start. */
const patience = '20';

const dataOf = (id: string) => join(root, `src/snippets/${id}/reports.json`);

/** The program, built in a folder of its own. Gives what runs it against a model of the sandbox. */
async function setUp(toolchain: Toolchain, baseUrl: string) {
  const fileName = toolchain.failing;
  const dir = join(programs, `faults-${toolchain.id}`, 'request');
  await mkdir(dir, { recursive: true });
  const source = join(root, 'tests/snippets/toolchains', toolchain.id, fileName);
  await copyFile(source, join(dir, fileName));
  const program = { id: 'request', dir, fileName };
  const said = (await toolchain.build?.([program]))?.get(program.id);
  if (said) throw new Error(said);
  return (model: string) =>
    run(['timeout', patience, ...toolchain.command(program)], {
      cwd: dir,
      env: { ...cleanEnv(keys.right), BASE_URL: baseUrl, MODEL: model },
    });
}

for (const each of toolchains) {
  const toolchain = alone(each);
  const { missing } = { missing: undefined, ...inject('prepared')[each.id] };

  describe.skipIf(missing !== undefined)(`${each.id}, failures`, () => {
    let sandbox: RunningSandbox;
    let play: Awaited<ReturnType<typeof setUp>>;
    let told: Reports;
    beforeAll(async () => {
      sandbox = await startSandbox({ port: 0 });
      play = await setUp(toolchain, sandbox.url);
      if (process.env.UPDATE_FAULTS === '1') await rewrite(each.id, play);
      told = JSON.parse(await readFile(dataOf(each.id), 'utf8'));
    }, 600_000);
    afterAll(() => sandbox?.close());

    test('each failure has a report, and no other', () => {
      expect(Object.keys(told)).toEqual(cases.map(({ model }) => model));
    });

    test.for(cases.map(({ model }) => model))('%s', async (model) => {
      expect(reportOf(await play(model))).toEqual(told[model]);
    });
  });
}

async function rewrite(id: string, play: Awaited<ReturnType<typeof setUp>>): Promise<void> {
  const reports: Record<string, unknown> = {};
  for (const { model } of cases) reports[model] = reportOf(await play(model));
  await mkdir(join(dataOf(id), '..'), { recursive: true });
  await writeFile(dataOf(id), `${JSON.stringify(reports, null, 2)}\n`);
}
