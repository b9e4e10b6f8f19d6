import { offered } from '../examples/parameters.ts';
import { type Custom, hasRef } from '../examples/template.ts';

/** Controls of the form that a request as JSON can take the place of, by the name of their value. */
export const fixable = ['prompt', 'model', 'stream', ...offered] as const;
export type Fixable = (typeof fixable)[number];

/** The controls that say nothing any more, as the JSON says it in a way of its own. */
export function fixedBy(custom: Custom | undefined): ReadonlySet<Fixable> {
  const { fields = {}, messages } = custom ?? {};
  return new Set(
    fixable.filter((name) =>
      name === 'prompt' || name === 'detail'
        ? messages && !hasRef(messages, name)
        : Object.hasOwn(fields, name),
    ),
  );
}
