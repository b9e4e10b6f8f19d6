import { localAt } from '../../../api/providers/index.ts';
import type { Example } from '../../../examples/index.ts';
import type { Printing, SnippetInput } from '../../../snippets/index.ts';
import { t } from '../../../strings/translate.ts';
import { find, make } from '../../dom.ts';

/** What a reader needs before the code runs on their computer: its package, the key's variable, the sample. */
export function createBefore(root: HTMLElement, { sample }: Example) {
  const [line, install] = [find(root, 'install-line'), find(root, 'install')];
  const variable = find(root, 'key-variable');
  const keyNote = make('span');
  variable?.after(keyNote);
  const link = find(root, 'sample-link') ?? make('a');
  const set = (element: HTMLElement | null, text: string) => {
    if (element && element.textContent !== text) element.textContent = text;
  };
  return {
    show({ install: needed = '' }: Printing, { baseUrl, keyVariable, settings }: SnippetInput) {
      set(install, needed);
      if (line) line.hidden = !needed;
      set(variable, keyVariable);
      const local = localAt(baseUrl);
      set(keyNote, local ? ` ${t('code.anyKey', { provider: local.name })}` : '');
      link.hidden = settings.fileName !== sample?.name;
    },
  };
}
