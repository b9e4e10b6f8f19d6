import { aimlapi } from '../../connection/providers.ts';
import { type Connection, isSandbox } from '../../connection/store.ts';
import type { Example } from '../../examples/index.ts';
import type { MediaType } from '../../examples/media-type.ts';
import { compose } from '../../examples/resolve.ts';
import type { Settings } from '../../examples/template.ts';
import { languages, type SnippetInput } from '../../snippets/index.ts';
import { part } from '../dom.ts';
import { select } from '../tabs.ts';

/** Keeps the code in step with the form. Only the tab that is shown is printed again. */
export function createCodeView(root: HTMLElement, example: Example) {
  const tabs = [...root.querySelectorAll<HTMLElement>('[data-language]')];
  let input: SnippetInput | undefined;

  const shown = () => tabs.find((tab) => tab.getAttribute('aria-selected') === 'true') ?? tabs[0];
  const language = () => languages.find(({ id }) => id === shown()?.dataset.language);

  const print = () => {
    const { emit, id } = language() ?? {};
    if (!emit || !input) return;
    const { code } = emit(input);
    const target = part(root, `code-${id}`);
    if (target.textContent !== code) target.textContent = code;
  };
  root.addEventListener('tab-change', print);

  return {
    follow(settings: Settings, mediaType: MediaType, now: Connection) {
      const baseUrl = isSandbox(now) || !now.baseUrl ? aimlapi.baseUrl : now.baseUrl.href;
      input = { request: compose(example, settings), settings, mediaType, baseUrl };
      part(root, 'sandbox-note').hidden = !isSandbox(now);
      print();
    },
    /** What is shown is what is copied, to the byte. */
    text: () => part(root, `code-${language()?.id}`).textContent ?? '',
    choose(id: string) {
      const tab = tabs.find(({ dataset }) => dataset.language === id);
      if (tab) select(tabs, tab);
    },
  };
}
