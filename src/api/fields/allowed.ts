import { type Say, say } from '../../strings/say.ts';
import type { Field } from './field.ts';

/** The allowed values in words, such as `0 to 2` or `at least 1`; empty where none are documented. */
export function allowedValues({ range, values, maxItems }: Field, speaking: Say = say): string {
  if (values) return values.join(', ');
  if (maxItems !== undefined) return speaking('parameters.mostItems', { max: maxItems });
  const { min, max } = range ?? {};
  if (min !== undefined && max !== undefined) return speaking('parameters.fromTo', { min, max });
  if (min !== undefined) return speaking('parameters.atLeast', { min });
  return max === undefined ? '' : speaking('parameters.atMost', { max });
}
