import { type Translate, t } from '../../strings/translate.ts';
import type { Field } from './field.ts';

/** The allowed values in words, such as `0 to 2` or `at least 1`; empty where none are documented. */
export function allowedValues(
  { range, values, maxItems }: Field,
  translate: Translate = t,
): string {
  if (values) return values.join(', ');
  if (maxItems !== undefined) return translate('parameters.mostItems', { max: maxItems });
  const { min, max } = range ?? {};
  if (min !== undefined && max !== undefined) return translate('parameters.fromTo', { min, max });
  if (min !== undefined) return translate('parameters.atLeast', { min });
  return max === undefined ? '' : translate('parameters.atMost', { max });
}
