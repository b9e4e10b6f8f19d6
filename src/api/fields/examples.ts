import { type OfferedValues, offered } from './index.ts';

/** Every field that is offered, each with its example. */
export const exampleValues: OfferedValues = Object.fromEntries(
  offered.map(({ name, example }) => [name, example]),
);
