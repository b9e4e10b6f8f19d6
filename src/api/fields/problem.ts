import { safeParse } from 'valibot';
import { t } from '../../strings/translate.ts';
import { pathOf } from '../issue-path.ts';
import { issueText } from '../issue-words.ts';
import { allowedValues } from './allowed.ts';
import type { Field } from './field.ts';
import { valueSchema } from './schema.ts';
import { parseText } from './text.ts';

/** What is wrong with a text that a reader typed for a field, in words; empty where nothing is. */
export function problemIn(field: Field, text: string): string {
  const value = parseText(field, text);
  const [issue] = safeParse(valueSchema(field), value).issues ?? [];
  if (!issue) return '';
  if (field.type === 'number' || field.type === 'integer') return numberExpected(field);
  if (value === undefined) return t('json.unexpected');
  const path = pathOf(issue);
  return path ? `${path}: ${issueText(issue)}` : issueText(issue);
}

/** What a field takes as a whole, whichever of it was missed: `Takes a whole number, at least 1.` */
function numberExpected(field: Field): string {
  const allowed = allowedValues(field);
  const kind = t(field.type === 'integer' ? 'json.integer' : 'json.number');
  return t('parameters.takes', { what: allowed ? `${kind}, ${allowed}` : kind });
}
