import { fieldOf, withField } from '../text/field.ts';
import { main, remote } from './providers/index.ts';

/** What a call cost. */
export type Cost = Readonly<Record<'credits' | 'dollars', number>>;

const units = ['credits', 'dollars'] as const;
/** Where the main provider tells them; nowhere, for some. */
const places = units.flatMap((unit) => (main.cost ? [{ unit, ...main.cost[unit] }] : []));

/** The headers with which the main provider tells a cost. */
export const costHeaders = (cost: Cost): Readonly<Record<string, string>> =>
  Object.fromEntries(places.map(({ unit, header }) => [header, String(cost[unit])]));

/** The fields with which it tells a cost, beside those of a completion: `{meta: {usage: {…}}}`. */
export const costFields = (cost: Cost): object =>
  places.reduce((fields, { unit, field }) => withField(fields, field, cost[unit]), {});

/** Any host may tell a cost as one of the providers does. */
const dollars = remote.flatMap(({ cost }) => cost?.dollars ?? []);

/** The US dollars that a completion or the last chunk of a stream tells. Not checked. */
export const dollarsIn = (object: unknown): unknown =>
  dollars.map(({ field }) => fieldOf(object, field)).find((found) => found !== undefined);

/** The US dollars that the headers of an answer tell, `NaN` where none. */
export const dollarsOf = (headers: Headers): number =>
  Number.parseFloat(dollars.map(({ header }) => headers.get(header)).find(Boolean) ?? '');
