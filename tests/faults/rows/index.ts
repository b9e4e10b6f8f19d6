import { broken } from './broken.ts';
import { choices } from './choices.ts';
import { framings } from './framings.ts';
import { nested } from './nested.ts';
import { partial } from './partial.ts';
import { refused } from './refused.ts';
import { shapes } from './shapes.ts';
import { silences } from './silences.ts';
import { statuses } from './statuses.ts';
import { told } from './told.ts';
import { whole } from './whole.ts';

/** The ways in which a run can end. */
export const endings = [
  ...whole,
  ...partial,
  ...broken,
  ...refused,
  ...told,
  ...choices,
  ...nested,
];

/** Long tables of statuses with bodies, framings of a stream, shapes of an event, and silences. */
export const variations = [...statuses, ...framings, ...shapes, ...silences];
