import type { EndedRun, PastRun } from '../../../chat/record/history.ts';
import { type CodeLanguage, codeLanguages, isCodeLanguage } from '../../../code/languages.ts';
import type { Settings } from '../../../examples/template.ts';
import { find, part } from '../../dom.ts';
import { withStrings } from '../../with-strings.ts';
import type { Held } from '../files/held.ts';
import type { Inspector } from '../wire/inspector.ts';
import type { CodePanel } from './code-panel.ts';
import type { CodeView } from './code-view.ts';

/** What the code of a card is run with. */
export interface CodeParts {
  readonly root: HTMLElement;
  readonly code: CodeView;
  readonly held: () => readonly Held[];
  readonly inspector: Inspector;
  /** The form as it stands. */
  readonly settings: () => Settings;
  /** Takes a run that has ended, without the key. */
  readonly ended: (run: EndedRun) => void;
}

/** The panels whose code can be run and edited. What does so is loaded at the first press in one of them. */
export function createCodePanels(parts: CodeParts) {
  const { root, code } = parts;
  const panels = new Map<CodeLanguage, CodePanel>();

  /** The panel that is shown, where its code can be run. */
  const shown = async (): Promise<CodePanel | undefined> => {
    const language = codeLanguages.find((id) => id === code.language());
    if (!language || !find(root, `run-${language}`)) return undefined;
    const { createCodePanel } = await withStrings(() => import('./code-panel.ts'));
    const panel = panels.get(language) ?? createCodePanel(language, parts);
    panels.set(language, panel);
    return panel;
  };
  /** Where the status of a card says that something did not load. */
  const say = (text: string) => {
    part(root, 'status').textContent = text;
  };
  const onShown = (act: (panel: CodePanel) => unknown) => () =>
    void shown()
      .then(async (panel) => {
        if (panel) await act(panel);
        if (part(root, 'status').textContent === root.dataset.notLoaded) say('');
      })
      // What did not load is asked for again at the next press.
      .catch(() => say(root.dataset.notLoaded ?? ''));

  return {
    verbs: {
      'run-code': onShown((panel) => panel.run()),
      'stop-code': onShown((panel) => panel.stop()),
      'edit-code': onShown((panel) => panel.edit()),
      'discard-edits': onShown((panel) => panel.discard()),
    },
    isRunning: () => [...panels.values()].some((panel) => panel.isRunning()),
    /** Shows a run that ended before, in its panel. */
    show(past: PastRun) {
      const { language = '' } = past.code ?? {};
      if (!isCodeLanguage(language)) return;
      code.choose(language);
      // It was made when the code ran.
      void panels.get(language)?.show(past);
    },
    /** Brings an open editor that nobody has written in up to the form. */
    follow() {
      for (const panel of panels.values()) panel.follow();
    },
    end() {
      for (const panel of panels.values()) panel.end();
    },
  };
}
