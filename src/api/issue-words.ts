import type { BaseIssue } from 'valibot';
import { t } from '../strings/translate.ts';
import type { Key } from '../strings/translator.ts';

/** What the schema found, in few words that follow the name of the field. */
export function issueText(issue: BaseIssue<unknown>): string {
  const { type, expected, requirement } = issue;
  if (isMissing(issue)) return t('json.missing');
  const values = expected?.replace(/^\((.*)\)$/, '$1').replaceAll(' | ', ', ') ?? '';
  if (isUnknownKind(issue)) return t('json.unknownKind', { values });
  switch (type) {
    case 'max_value':
      return t('parameters.atMost', { max: String(requirement) });
    case 'min_value':
      return t('parameters.atLeast', { min: String(requirement) });
    case 'max_length':
      return t('parameters.mostItems', { max: String(requirement) });
    case 'picklist':
    case 'variant':
      if (expected === 'Object') return t('json.object');
      return t('json.oneOf', { values });
    case 'array':
      return t(issue.path?.at(-1)?.key === 'content' ? 'json.content' : 'json.list');
    default:
      return t(byType[type] ?? 'json.object');
  }
}

const byType: Readonly<Record<string, Key>> = {
  integer: 'json.integer',
  non_empty: 'json.empty',
  never: 'json.fileId',
  string: 'json.string',
  number: 'json.number',
  boolean: 'json.boolean',
};

export const isMissing = ({ kind, received }: BaseIssue<unknown>): boolean =>
  kind === 'schema' && received === 'undefined';

/** A role or a kind of part that the documentation does not name: the API may know it all the same. */
export const isUnknownKind = ({ type, expected, received }: BaseIssue<unknown>): boolean =>
  type === 'variant' && expected !== 'Object' && received.startsWith('"');
