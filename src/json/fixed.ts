import { offeredFields, offeredParts } from '../api/fields/index.ts';
import { hasRef, type JsonEdits } from '../examples/template.ts';

/** What a control sets inside the messages, and what it sets as a field of its own. */
const inMessages = ['prompt', ...offeredParts.map(({ name }) => name)] as const;
const ofBody = ['model', 'stream', ...offeredFields.map(({ name }) => name)] as const;

/** Controls of the form that a request as JSON can take the place of, by the name of their value. */
export const fixable = [...inMessages, ...ofBody];
export type Fixable = (typeof fixable)[number];

/** The controls that say nothing any more, as the JSON says it in a way of its own. */
export function fixedBy(jsonEdits: JsonEdits | undefined): ReadonlySet<Fixable> {
  const { fields = {}, messages } = jsonEdits ?? {};
  return new Set<Fixable>([
    ...inMessages.filter((name) => messages && !hasRef(messages, name)),
    ...ofBody.filter((name) => Object.hasOwn(fields, name)),
  ]);
}
