import { broken } from './broken.ts';
import { partial } from './partial.ts';
import { refused } from './refused.ts';
import { whole } from './whole.ts';

/** The ways in which a run can end, row by row. */
export const rows = [...whole, ...partial, ...broken, ...refused];

export type { Row } from './row.ts';
