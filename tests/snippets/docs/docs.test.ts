import { delimiter } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { runsAs } from '../../../src/code/blocks.ts';
import { keys, type Recorder, startRecorder } from '../recorder.ts';
import { cleanEnv, run } from '../run.ts';
import { toolchains } from '../toolchains/index.ts';
import { pythonBin } from '../toolchains/python/index.ts';
import { alone } from '../toolchains/toolchain.ts';
import { elsewhere, type Found, found, inert, runners } from './pages.ts';
import { idOf, nameOf, write } from './write.ts';

const programs = found.filter(({ language }) => !inert.includes(language));
const calls = ['/v1/chat/completions', '/v1/models', '/v2/billing'];

describe('docs', () => {
  let recorder: Recorder;
  beforeAll(async () => {
    recorder = await startRecorder();
  });
  afterAll(() => recorder.close());

  test.for(programs.map((block) => [nameOf(block), block] as const))(
    '%s',
    async ([, block], { skip }) => {
      expect(block.norun, 'norun wants a reason').not.toBe('');
      const id = runners[block.language];
      const why = block.norun ?? elsewhere[block.language];
      expect(id ?? why, 'neither run, nor known to be no program').toBeDefined();
      if (!id) return skip(why);
      const dir = await write(block, id, recorder.origin);
      if (why) skip(why);
      const state = inject('prepared')[id];
      if (state && 'missing' in state) skip(state.missing);
      expect(await start(block, id, dir)).toMatchObject({ code: 0, stderr: '' });
      const requests = recorder.take(idOf(block));
      expect(requests.length > 0, 'a block runs on its page where it makes a call').toBe(
        runsAs(block.language, block.code) !== undefined,
      );
      for (const { path, body } of requests) {
        expect(calls).toContain(path);
        if (body.length > 0) expect(JSON.parse(body.toString())).toMatchObject({ messages: [{}] });
      }
    },
  );
});

async function start(block: Found, id: string, program: { dir: string; fileName: string }) {
  const found = toolchains.find((each) => each.id === id);
  if (!found) throw new Error(`There is no toolchain "${id}".`);
  const toolchain = alone(found);
  const named = { id: idOf(block), ...program };
  const said = (await toolchain.build?.([named]))?.get(named.id);
  if (said) throw new Error(said);
  const env = cleanEnv(keys.right);
  const PATH = [pythonBin, env.PATH].join(delimiter);
  // What a reader types when a block asks: the key.
  const input = `${keys.right}\n`;
  return run(toolchain.command(named), { cwd: named.dir, env: { ...env, PATH }, input });
}
