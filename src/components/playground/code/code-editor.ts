import { javascript } from '@codemirror/lang-javascript';
import { python } from '@codemirror/lang-python';
import { StreamLanguage } from '@codemirror/language';
import { shell } from '@codemirror/legacy-modes/mode/shell';
import type { CodeLanguage } from '../../../code/languages.ts';
import { t } from '../../../strings/translate.ts';
import { createTextEditor } from '../../json/text-editor.ts';

export type CodeEditor = ReturnType<typeof createCodeEditor>;

const grammars = {
  python: () => python(),
  typescript: () => javascript({ typescript: true }),
  curl: () => StreamLanguage.define(shell),
} as const satisfies Record<CodeLanguage, () => unknown>;

/** An editor of code. */
export const createCodeEditor = (
  place: HTMLElement,
  language: CodeLanguage,
  text: string,
  onEdit: () => void,
) =>
  createTextEditor(place, text, onEdit, {
    part: 'code-editor',
    label: t('codeRun.editor'),
    extensions: [grammars[language]()],
  });
