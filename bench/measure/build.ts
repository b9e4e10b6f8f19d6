import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { astroBuild, root } from '../../tests/support/command.ts';
import { stockFolder } from '../../tests/support/stock.ts';
import { type Measure, times } from '../row.ts';

/** What Astro keeps between builds, in the folder of a site: each build begins without it. */
const kept = ['node_modules/.astro', '.astro'];

/** The time of a build, ours and the stock site's in turn, each from nothing. */
export const build: Measure = async (bench) => {
  const [ours, theirs]: [number[], number[]] = [[], []];
  for (const _ of times(bench, 3)) {
    ours.push(await fromNothing(root));
    theirs.push(await fromNothing(stockFolder));
  }
  return [
    {
      group: 'Build',
      name: 'the site',
      unit: 's',
      ours,
      against: 'stock',
      theirs,
      target: { ratio: 1.3 },
    },
  ];
};

async function fromNothing(folder: string): Promise<number> {
  for (const name of kept) await rm(join(folder, name), { recursive: true, force: true });
  return astroBuild(folder);
}
