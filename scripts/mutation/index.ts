// `npm run test:mutation`: breaks the logic in 300 places, one at a time, and lists what no unit test notices. Another
// seed draws other places: `npm run test:mutation -- 7`; `-- --only src/sandbox` tries those of a draw that lie there, and
// can be given more than once. Stryker 9.6 cannot do it: it names a test in a `describe` as Vitest 5 does not, so it runs
// none of these, and their mutants seem to survive.
import { type ChildProcess, fork } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { type Equivalent, equivalents } from './equivalents.ts';
import { draw, type Mutant } from './mutants.ts';

const { values, positionals } = parseArgs({
  options: { only: { type: 'string', multiple: true, default: [''] } },
  allowPositionals: true,
});
const [seed = '1', count = '300'] = positionals;
const root = join(import.meta.dirname, '../..');
const left = ['node_modules', '.git', 'dist', '.astro', '.cache', '.deploy'];
/** A test file that takes longer than this hangs, in milliseconds. */
const patience = 90_000;

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1));

/** A worker on a copy of the project of its own: the files themselves are never touched. */
async function start() {
  const copy = mkdtempSync(join(tmpdir(), 'mutation-'));
  const end = () => {
    worker.kill('SIGKILL');
    rmSync(copy, { recursive: true, force: true });
  };
  cpSync(root, copy, { recursive: true, filter: (path) => !left.includes(basename(path)) });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  const worker = fork(join(import.meta.dirname, 'worker.ts'), [copy], { stdio: 'ignore' });
  process.on('exit', end);
  await new Promise((ready) => worker.once('message', ready));
  return { worker, end };
}

/** Whether a worker has a test that fails; `undefined` where it hangs or is gone. */
const ask = (worker: ChildProcess, mutant: Mutant): Promise<boolean | undefined> =>
  new Promise((done) => {
    const end = (killed?: boolean) => {
      clearTimeout(timer);
      worker.off('message', listen).off('exit', giveUp);
      done(killed);
    };
    const giveUp = () => end();
    let timer = setTimeout(giveUp, patience);
    const listen = (said: boolean | 'alive') => {
      clearTimeout(timer);
      if (said === 'alive') timer = setTimeout(giveUp, patience);
      else end(said);
    };
    worker.on('message', listen).once('exit', giveUp).send(mutant);
  });

const wordsOf = ({ file, code, change }: Mutant | Equivalent) => `${file}\n  ${code}\n  ${change}`;
const all = draw(root, seed);
const without = new Set(equivalents.map(wordsOf));
for (const each of without.difference(new Set(all.map(wordsOf))))
  console.log(`An equivalent that stands nowhere any more: ${each}`);

const drawn = all
  .slice(0, Number(count))
  .filter(({ file }) => values.only.some((place) => file.startsWith(place)));
const queue = drawn.filter((each) => !without.has(wordsOf(each)));
const total = queue.length;
let survivors = 0;
const folders = new Map<string, { killed: number; of: number }>();

async function work(): Promise<void> {
  let { worker, end } = await start();
  for (let mutant = queue.shift(); mutant; mutant = queue.shift()) {
    const said = await ask(worker, mutant);
    if (said === undefined) {
      end();
      ({ worker, end } = await start());
    }
    const { file, line, code, change } = mutant;
    const { killed, of } = folders.get(dirname(file)) ?? { killed: 0, of: 0 };
    folders.set(dirname(file), { killed: killed + Number(said !== false), of: of + 1 });
    if (said !== false) continue;
    survivors += 1;
    console.log(`${file}:${line}\n  ${code}\n  ${change}\n  ${queue.length} to go`);
  }
  end();
}
await Promise.all([work(), work()]);

console.log(`\nseed ${seed}: ${drawn.length} mutants, ${drawn.length - total} of them equivalent`);
for (const [folder, { killed, of }] of [...folders].sort())
  console.log(`${killed}/${of} ${folder}`);
const killed = total - survivors;
console.log(`${killed}/${total} killed: ${((100 * killed) / total).toFixed(1)} %`);
process.exit(killed / total < 0.9 ? 1 : 0);
