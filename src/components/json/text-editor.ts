import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { bracketMatching } from '@codemirror/language';
import { Annotation, EditorState, type Extension, Transaction } from '@codemirror/state';
import { EditorView, keymap, lineNumbers } from '@codemirror/view';
import { changeBetween } from '../../json/text.ts';
import { make } from '../dom.ts';
import { theme } from './theme.ts';

/** Marks a change that came from the form. */
const fromForm = Annotation.define<boolean>();

/** Ctrl+Enter runs, as everywhere on a card. Tab has no binding: it leaves the editor. */
const keys = [...defaultKeymap.filter(({ key }) => key !== 'Mod-Enter'), ...historyKeymap];

interface Kind {
  /** The `data-part` of what holds the editor. */
  readonly part: string;
  /** The name of the text box. */
  readonly label: string;
  readonly extensions: readonly Extension[];
  /** What stands in the shadow tree beside the editor, and describes it. */
  readonly description?: HTMLElement;
}

/**
 * An editor of text. It lives in a shadow tree, where CodeMirror adopts its style sheet: in the page itself it writes a
 * `<style>`, which the policy of the site forbids.
 */
export function createTextEditor(
  place: HTMLElement,
  text: string,
  onEdit: () => void,
  { part, label, extensions, description }: Kind,
) {
  const host = make('div', { 'data-part': part });
  const root = host.attachShadow({ mode: 'open' });
  if (description) root.append(description);
  place.append(host);
  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      doc: text,
      extensions: [
        lineNumbers(),
        history(),
        bracketMatching(),
        theme,
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({
          'aria-label': label,
          ...(description && { 'aria-describedby': description.id }),
          tabindex: '0',
        }),
        keymap.of(keys),
        EditorView.updateListener.of(({ docChanged, transactions }) => {
          if (docChanged && !transactions.some((each) => each.annotation(fromForm))) onEdit();
        }),
        ...extensions,
      ],
    }),
  });

  return {
    view,
    text: () => view.state.doc.toString(),
    focus: () => view.focus(),
    /** Lets go of the window, to which an editor listens. */
    end: () => view.destroy(),
    /** Makes the text another with the least change, so that the cursor and what can be undone stay. */
    replace(now: string) {
      const change = changeBetween(view.state.doc.toString(), now);
      const annotations = [fromForm.of(true), Transaction.addToHistory.of(false)];
      view.dispatch({ changes: change, annotations });
    },
  };
}
