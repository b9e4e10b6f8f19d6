import { grouping } from '../doc.ts';
import type { Notation } from '../tree.ts';
import { escapeWith, utf16 } from './text.ts';

export const escapeJson = escapeWith(utf16);

const group = grouping({ indent: '  ', width: 88 });

/** JSON inside a text of a shell: `escapeShell` keeps the shell from reading parts of it as its own. */
export const jsonIn = (
  escapeShell: (text: string) => string,
  variables: Notation['variables'],
): Notation => ({
  escape: (text) => escapeShell(escapeJson(text)),
  words: { true: 'true', false: 'false', null: 'null' },
  list: (items) => group('[', items, ']'),
  object: (entries) =>
    group(
      '{',
      entries.map(([key, value]) => ({ key: `"${escapeShell(escapeJson(key))}": `, value })),
      '}',
    ),
  variables,
});
