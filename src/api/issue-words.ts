import type { BaseIssue } from 'valibot';
import type { Key } from '../strings/fill.ts';
import { say } from '../strings/say.ts';

/** What the schema found, in few words that follow the name of the field. */
export function wordsOf(issue: BaseIssue<unknown>): string {
  const { type, expected, requirement } = issue;
  if (isMissing(issue)) return say('json.missing');
  const values = expected?.replace(/^\((.*)\)$/, '$1').replaceAll(' | ', ', ') ?? '';
  if (isUnknownKind(issue)) return say('json.unknownKind', { values });
  switch (type) {
    case 'max_value':
      return say('parameters.atMost', { max: String(requirement) });
    case 'min_value':
      return say('parameters.atLeast', { min: String(requirement) });
    case 'max_length':
      return say('parameters.mostItems', { max: String(requirement) });
    case 'picklist':
      return say('json.oneOf', { values });
    case 'array':
      return say(issue.path?.at(-1)?.key === 'content' ? 'json.content' : 'json.list');
    default:
      return say(byType[type] ?? 'json.object');
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
export const isUnknownKind = ({ type, received }: BaseIssue<unknown>): boolean =>
  type === 'variant' && received.startsWith('"');
