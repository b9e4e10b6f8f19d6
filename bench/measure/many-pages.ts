import { astroBuild } from '../lib/command.ts';
import type { Measure } from '../row.ts';
import { writeMany } from '../sites/many.ts';

const [few, middle, many] = [100, 400, 1000] as const;

/**
 * Whether a build is linear in its pages: what a page costs between 400 and 1,000 of them, against between 100 and
 * 400. The fixed cost of a build falls out of both. Left out where it shall be quick.
 */
export const manyPages: Measure = async ({ quick }) => {
  if (quick) return [];
  const seconds: number[] = [];
  for (const count of [few, middle, many]) seconds.push(await astroBuild(await writeMany(count)));
  const [first = 0, second = 0, third = 0] = seconds;
  const group = 'Build';
  return [
    {
      group,
      name: `a generated site of ${many} pages with a playground each`,
      unit: 's',
      ours: [third],
      against: `${few} pages`,
      theirs: [first],
    },
    {
      group,
      name: `a page more, from ${middle} to ${many} pages`,
      unit: 'ms',
      ours: [((third - second) / (many - middle)) * 1000],
      against: `from ${few} to ${middle}`,
      theirs: [((second - first) / (middle - few)) * 1000],
      target: { ratio: 1.1 },
    },
  ];
};
