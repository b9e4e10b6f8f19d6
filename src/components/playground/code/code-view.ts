import { keyVariableAt, main } from '../../../api/providers/index.ts';
import { type Connection, isSandbox } from '../../../connection/store.ts';
import type { Example } from '../../../examples/index.ts';
import type { MediaType } from '../../../examples/media-type.ts';
import { compose } from '../../../examples/resolve.ts';
import type { Settings } from '../../../examples/template.ts';
import { paint, type Shapes } from '../../../snippets/highlight/paint.ts';
import {
  languages,
  type Printing,
  printingsOf,
  type SnippetInput,
} from '../../../snippets/index.ts';
import { address } from '../../address.ts';
import { find, part } from '../../dom.ts';
import { select } from '../../tabs.ts';
import { createFollower } from '../form/follower.ts';
import { createBefore } from './before.ts';
import { showCode } from './code-nodes.ts';

export type CodeView = ReturnType<typeof createCodeView>;

/** Keeps the code in step with the form. Only the tab that is shown is printed again. */
export function createCodeView(root: HTMLElement, example: Example) {
  const tabs = [...root.querySelectorAll<HTMLElement>('[data-language]')];
  let input: SnippetInput | undefined;
  let shapes: Readonly<Record<string, Shapes>> | undefined;

  /** The tab of the language that is shown, or was before the request or the response. */
  let tab = tabs.find((each) => each.getAttribute('aria-selected') === 'true') ?? tabs[0];
  const tabLanguage = () => tab?.dataset.language ?? '';
  const target = () => part(root, `code-${tabLanguage()}`);

  /** The language of the tab, or the shell that the reader chose in it. */
  const language = (): Printing | undefined => {
    const id = tabLanguage();
    const chosen = root.querySelector<HTMLSelectElement>(`[data-shells="${id}"]`)?.value ?? id;
    return languages.flatMap(printingsOf).find((each) => each.id === chosen);
  };

  const before = createBefore(root, example);
  const print = (again = false) => {
    const shown = language();
    if (!shown || !input) return;
    const snippet = shown.emit(input);
    const name = part(root, 'code-file');
    if (name.textContent !== shown.fileName) name.textContent = shown.fileName;
    before.show(shown, input);
    const isShell = shown.id !== tabLanguage();
    const tools = find(root, `run-${tabLanguage()}`);
    if (tools && tools.hidden !== isShell) tools.hidden = isShell;
    if (!again && target().textContent === snippet.code) return;
    showCode(target(), paint(snippet, shapes?.[shown.id] ?? {}));
  };
  const colour = async () => {
    shapes ??= await loadShapes();
    if (shapes) print(true);
  };
  root.addEventListener('tab-change', ({ target: chosen }) => {
    tab = tabs.find((each) => each === chosen) ?? tab;
    print();
    if (!shapes) void colour();
  });
  const { follow, catchUp } = createFollower(print);
  /** What a reader has made of the code of a language, which then follows the form no more. */
  const edited = new Map<string, () => string>();

  void colour();

  return {
    follow(settings: Settings, mediaType: MediaType, now: Connection) {
      const baseUrl = isSandbox(now) || !now.baseUrl ? main.baseUrl : now.baseUrl.href;
      const keyVariable = keyVariableAt(baseUrl);
      input = { request: compose(example, settings), settings, mediaType, baseUrl, keyVariable };
      const note = part(root, 'sandbox-note');
      // Set again to what it was, an attribute still has its element styled again.
      if (note.hidden === isSandbox(now)) note.hidden = !note.hidden;
      follow();
    },
    /** What is shown is what is copied and downloaded, to the byte. */
    text: () => {
      catchUp();
      return edited.get(tabLanguage())?.() ?? target().textContent ?? '';
    },
    /** The language of the tab that is shown. */
    language: tabLanguage,
    /** The code of that language as the form has it. */
    printed: () => {
      catchUp();
      return target().textContent ?? '';
    },
    /** Has what a reader makes of the code of a language stand in its place; nothing puts it back. */
    edit(language: string, text: (() => string) | undefined) {
      if (text) edited.set(language, text);
      else edited.delete(language);
    },
    fileName: () => language()?.fileName ?? 'snippet.txt',
    /** Shows the tab of a language, and in it that language, not another of its shells. */
    choose(id: string) {
      const shells = root.querySelector<HTMLSelectElement>(`[data-shells="${id}"]`);
      if (shells) shells.value = id;
      const wanted = tabs.find(({ dataset }) => dataset.language === id);
      const all = [...root.querySelectorAll<HTMLElement>('.code > [role="tablist"] > *')];
      if (wanted) select(all, wanted);
      wanted?.focus();
    },
  };
}

/** Nothing where they do not load: without the colours the code is plain, and as true. */
export const loadShapes = (): Promise<Readonly<Record<string, Shapes>> | undefined> =>
  fetch(address('/code-colours.json'))
    .then((response) => (response.ok ? response.json() : undefined))
    .catch(() => undefined);
