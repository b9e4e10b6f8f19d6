import type { Row } from '../row.ts';
import { damagedRows } from './damaged.ts';
import { disguised } from './disguised.ts';
import { good } from './good.ts';
import { sizesAndNames } from './sizes-and-names.ts';
import { strangers } from './strangers.ts';

/** Every file of the table. */
export const rows: readonly Row[] = [
  ...good,
  ...damagedRows,
  ...strangers,
  ...disguised,
  ...sizesAndNames,
];
