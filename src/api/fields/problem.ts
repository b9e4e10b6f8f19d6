import { safeParse } from 'valibot';
import { t } from '../../strings/translate.ts';
import { pathOf } from '../issue-path.ts';
import { issueText } from '../issue-words.ts';
import type { Field } from './field.ts';
import { valueSchema } from './schema.ts';
import { parseText } from './text.ts';

/** What is wrong with a text that a reader typed for a field, in words; empty where nothing is. */
export function problemIn(field: Field, text: string): string {
  const value = parseText(field, text);
  if (value === undefined) return t('json.unexpected');
  const [issue] = safeParse(valueSchema(field), value).issues ?? [];
  if (!issue) return '';
  const path = pathOf(issue);
  return path ? `${path}: ${issueText(issue)}` : issueText(issue);
}
