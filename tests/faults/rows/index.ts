import { broken } from './broken.ts';
import { framings } from './framings.ts';
import { partial } from './partial.ts';
import { refused } from './refused.ts';
import { shapes } from './shapes.ts';
import { silences } from './silences.ts';
import { statuses } from './statuses.ts';
import { whole } from './whole.ts';

/** The ways in which a run can end, row by row. */
export const rows = [
  ...whole,
  ...partial,
  ...broken,
  ...refused,
  ...statuses,
  ...framings,
  ...shapes,
  ...silences,
];

export type { Row } from './row.ts';
