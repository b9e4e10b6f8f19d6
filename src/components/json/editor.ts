import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { json } from '@codemirror/lang-json';
import { bracketMatching } from '@codemirror/language';
import { lintGutter, setDiagnostics } from '@codemirror/lint';
import { Annotation, EditorState, Transaction } from '@codemirror/state';
import { EditorView, keymap, lineNumbers } from '@codemirror/view';
import type { Problem } from '../../json/problem.ts';
import { changeBetween } from '../../json/text.ts';
import { t } from '../../strings/translate.ts';
import { make } from '../dom.ts';
import { theme } from './theme.ts';

export type Editor = ReturnType<typeof createEditor>;

/** Marks a change that came from the form. */
const fromForm = Annotation.define<boolean>();

/** Ctrl+Enter runs, as everywhere on a card. Tab has no binding: it leaves the editor. */
const keys = [...defaultKeymap.filter(({ key }) => key !== 'Mod-Enter'), ...historyKeymap];

/**
 * An editor of JSON. It lives in a shadow tree, where CodeMirror adopts its style sheet: in the page itself it writes a
 * `<style>`, which the policy of the site forbids.
 */
export function createEditor(place: HTMLElement, text: string, onEdit: () => void) {
  const host = make('div', { 'data-part': 'json-editor' });
  const root = host.attachShadow({ mode: 'open' });
  const description = make('p', { id: 'problems', hidden: '' });
  root.append(description);
  place.append(host);
  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      doc: text,
      extensions: [
        lineNumbers(),
        lintGutter(),
        history(),
        json(),
        bracketMatching(),
        theme,
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({
          'aria-label': t('json.editor'),
          'aria-describedby': description.id,
          tabindex: '0',
        }),
        keymap.of(keys),
        EditorView.updateListener.of(({ docChanged, transactions }) => {
          if (docChanged && !transactions.some((each) => each.annotation(fromForm))) onEdit();
        }),
      ],
    }),
  });

  return {
    text: () => view.state.doc.toString(),
    /** Lets go of the window, to which an editor listens. */
    end: () => view.destroy(),
    /** Makes the text another with the least change, so that the cursor and what can be undone stay. */
    replace(now: string) {
      const change = changeBetween(view.state.doc.toString(), now);
      const annotations = [fromForm.of(true), Transaction.addToHistory.of(false)];
      view.dispatch({ changes: change, annotations });
    },
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
