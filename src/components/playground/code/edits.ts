import type { CodeLanguage } from '../../../code/languages.ts';
import { t } from '../../../strings/translate.ts';
import { make, part } from '../../dom.ts';
import type { CodeEditor } from './code-editor.ts';
import type { CodeParts } from './code-panels.ts';

/** The code of a panel as its reader changes it: an editor in the place of the text, loaded when it is asked for. */
export function createCodeEdits(
  language: CodeLanguage,
  { root, code }: CodeParts,
  tools: HTMLElement,
) {
  const shown = part(root, `code-${language}`);
  const open = tools.querySelector<HTMLElement>('[data-do="edit-code"]') ?? make('button');
  const discard = make(
    'button',
    {
      type: 'button',
      class: 'link',
      'data-do': 'discard-edits',
      'aria-label': t('codeRun.discard'),
      hidden: '',
    },
    t('codeRun.discardShort'),
  );
  const note = make('small', { role: 'status' });
  tools.append(discard, note);
  const place = make('div', { class: 'editor', hidden: '' });
  shown.before(place);
  let editor: CodeEditor | undefined;
  let isEdited = false;

  const set = (now: boolean) => {
    isEdited = now;
    discard.hidden = !now;
    note.textContent = now ? t('codeRun.edited') : '';
    code.edit(language, now && editor ? editor.text : undefined);
  };

  const begin = async () => {
    const { createCodeEditor } = await import('./code-editor.ts');
    editor ??= createCodeEditor(place, language, code.printed(), () => set(true));
    place.hidden = false;
    shown.hidden = true;
    open.hidden = true;
    return editor;
  };
  const close = () => {
    set(false);
    editor?.replace(code.printed());
    place.hidden = true;
    shown.hidden = false;
    open.hidden = false;
  };

  return {
    edit: async () => (await begin()).focus(),
    discard() {
      close();
      open.focus();
    },
    /** What the reader has made of the code, where it is edited. */
    text: () => (isEdited ? editor?.text() : undefined),
    /** Puts code into the editor as edits, or takes the edits out. */
    async show(text: string | undefined) {
      if (text === undefined) return close();
      (await begin()).replace(text);
      set(true);
    },
    follow() {
      if (editor && !isEdited && code.language() === language) editor.replace(code.printed());
    },
    end: () => editor?.end(),
  };
}
