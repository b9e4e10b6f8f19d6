import { json } from '@codemirror/lang-json';
import { lintGutter, setDiagnostics } from '@codemirror/lint';
import type { Problem } from '../../json/problem.ts';
import { t } from '../../strings/translate.ts';
import { make } from '../dom.ts';
import { createTextEditor } from './text-editor.ts';

export type Editor = ReturnType<typeof createEditor>;

/** An editor of JSON, which marks the problems in it. */
export function createEditor(place: HTMLElement, text: string, onEdit: () => void) {
  const description = make('p', { id: 'problems', hidden: '' });
  const { view, ...editor } = createTextEditor(place, text, onEdit, {
    part: 'json-editor',
    label: t('json.editor'),
    extensions: [lintGutter(), json()],
    description,
  });

  return {
    ...editor,
    /** Marks problems in the text, and tells them to those who listen. */
    mark(problems: readonly Problem[], words: string) {
      view.dispatch(setDiagnostics(view.state, [...problems]));
      description.textContent = words;
    },
    show({ from, to }: Problem) {
      view.dispatch({ selection: { anchor: from, head: to }, scrollIntoView: true });
      view.focus();
    },
  };
}
