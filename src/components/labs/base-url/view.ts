import { main } from '../../../api/providers/index.ts';
import type { Call } from '../../../labs/base-url/call.ts';
import type { Mistake } from '../../../labs/base-url/mistakes.ts';
import { chatPath } from '../../../snippets/join.ts';
import { t } from '../../../strings/translate.ts';
import { make, part } from '../../dom.ts';

/** Shows what was found out about a base URL in the card of the lab. */
export function createBaseUrlView(root: HTMLElement) {
  const list = part(root, 'mistakes');

  /** The URL with the path that the client added set off, or why there is none. */
  const showCall = (language: string, call: Call) => {
    const cell = part(root, `call-${language}`);
    if (!call.ok) return cell.replaceChildren(t(`baseUrlLab.why.${call.why}`));
    const added = chatPath.slice(1);
    const at = call.url.lastIndexOf(added);
    const pieces =
      at < 0
        ? [call.url]
        : [
            call.url.slice(0, at),
            make('span', { class: 'added' }, added),
            call.url.slice(at + added.length),
          ];
    cell.replaceChildren(make('code', {}, ...pieces));
  };

  const showMistakes = (mistakes: readonly Mistake[], all: string) => {
    const items = mistakes.map(({ id, note, fix }) => {
      const words = make('span', {}, t(`baseUrlLab.mistake.${id}`, { url: main.baseUrl }));
      const item = make('li', note ? { class: 'hint' } : {}, words);
      if (fix !== undefined) item.append(fixButton(fix, t('baseUrlLab.fix', { url: fix })));
      return item;
    });
    if (mistakes.length > 1)
      items.push(
        make('li', { class: 'all' }, fixButton(all, t('baseUrlLab.fixAll', { url: all }))),
      );
    showItems(items);
  };

  /** Says what became of a key that was pasted here. */
  const showKey = (owner: string | undefined) =>
    showItems([
      make(
        'li',
        {},
        make(
          'span',
          { role: 'alert' },
          owner ? t('baseUrlLab.key.known', { owner }) : t('baseUrlLab.key.unknown'),
        ),
        make('button', { type: 'button', 'data-do': 'key' }, t('baseUrlLab.key.go')),
      ),
    ]);

  const showItems = (items: readonly HTMLElement[]) => {
    list.replaceChildren(...items);
    list.hidden = items.length === 0;
  };

  return {
    showCall,
    showMistakes,
    showKey,
    /** Changes a line only where its words do: a status line is read out at each change. */
    tell: (name: 'summary' | 'asks' | 'verdict', words: string) => {
      const line = part(root, name);
      if (line.textContent !== words) line.textContent = words;
    },
    /** Shows a command for the terminal, or hides it. */
    showCommand: (command: string | undefined, playground = false) => {
      part(root, 'terminal').hidden = command === undefined;
      part(root, 'go').hidden = !playground;
      part(root, 'command').textContent = command ?? '';
    },
  };
}

const fixButton = (fix: string, words: string) =>
  make('button', { type: 'button', 'data-do': 'fix', 'data-fix': fix }, words);
