import { astroBuild } from '../../tests/support/command.ts';
import { median } from '../lib/stats.ts';
import type { Measure } from '../row.ts';
import { writeMany } from '../sites/many.ts';

const [few, many] = [250, 1000] as const;

/** Small sites before and after each large one: a machine that slows down meanwhile slows both. */
const turns = [few, few, many, few, few, many, few, few, many, few, few];

/**
 * Whether a build is linear in its pages: what a page costs among 1,000 of them, against among 250. The fixed cost of a
 * build, that of the site without them, falls out of both. Left out where it shall be quick.
 */
export const manyPages: Measure = async ({ quick }) => {
  if (quick) return [];
  const build = async (count: number) => ({ count, s: await astroBuild(await writeMany(count)) });
  const fixed = median([(await build(0)).s, (await build(0)).s]);
  const built: Awaited<ReturnType<typeof build>>[] = [];
  for (const count of turns) built.push(await build(count));
  const secondsOf = (count: number) =>
    built.filter((each) => each.count === count).map(({ s }) => s);
  const aPage = (count: number) => secondsOf(count).map((s) => ((s - fixed) / count) * 1000);
  const group = 'Build';
  return [
    {
      group,
      name: `a generated site of ${many} pages with a playground each`,
      unit: 's',
      ours: secondsOf(many),
      against: `${few} pages`,
      theirs: secondsOf(few),
    },
    {
      group,
      name: `a page among ${many} pages`,
      unit: 'ms',
      ours: aPage(many),
      against: `among ${few}`,
      theirs: aPage(few),
      target: { ratio: 1.1 },
    },
  ];
};
