import { input } from '../../../labs/api/input.ts';
import type { Part } from '../../../labs/api/parts.ts';
import { type SetBy, setBy } from '../../../labs/api/set-by.ts';
import { type PaintedToken, paint, type Shapes } from '../../../snippets/highlight/paint.ts';
import { type Language, languages } from '../../../snippets/index.ts';
import { make, part } from '../../dom.ts';
import { showCode } from '../../playground/code/code-nodes.ts';
import { loadShapes } from '../../playground/code/code-view.ts';

/** The code of the call, line by line. Each language is printed when its tab is first shown. */
export function createCodeLines(root: HTMLElement) {
  const tabs = [...root.querySelectorAll<HTMLElement>('[data-language]')];
  let shapes: Readonly<Record<string, Shapes>> | undefined;

  const language = (): Language => {
    const tab = tabs.find((each) => each.getAttribute('aria-selected') === 'true');
    const chosen = languages.find(({ id }) => id === tab?.dataset.language) ?? languages[0];
    if (!chosen) throw new Error('There is no language.');
    return chosen;
  };
  const target = ({ id }: Language) => part(root, `lines-${id}`);

  const print = (shown: Language) => {
    if (target(shown).querySelector('.line')) return;
    const lines = paint(shown.emit(input), shapes?.[shown.id] ?? {});
    const last = lines.at(-1)?.length === 0 ? lines.slice(0, -1) : lines;
    target(shown).replaceChildren(...last.map(lineOf));
  };

  /** In colour, once the colours are there; what was marked stays marked. */
  const colour = async () => {
    shapes ??= await loadShapes();
    if (!shapes) return;
    for (const each of languages) {
      const old = [...target(each).querySelectorAll('.line')];
      if (old.length === 0) continue;
      target(each).replaceChildren();
      print(each);
      for (const [at, line] of [...target(each).children].entries())
        line.toggleAttribute('data-marked', old[at]?.hasAttribute('data-marked') ?? false);
    }
  };
  void colour();

  return {
    /** Marks the lines that set a part in the language shown, and brings them into view. */
    mark(wanted: Part): { readonly language: Language; readonly found: SetBy } {
      const shown = language();
      print(shown);
      if (!shapes) void colour();
      const found = setBy(wanted, shown, input);
      const lines = [...target(shown).querySelectorAll<HTMLElement>('.line')];
      for (const [at, line] of lines.entries())
        line.toggleAttribute('data-marked', found.lines.includes(at + 1));
      reveal(
        target(shown),
        lines.filter((line) => line.hasAttribute('data-marked')),
      );
      return { language: shown, found };
    },
  };
}

function lineOf(painted: readonly PaintedToken[]): HTMLElement {
  const line = make('span', { class: 'line' });
  showCode(line, [painted]);
  line.append('\n');
  return line;
}

const linesAbove = 4;

/** Scrolls the code alone, never the page, and only where the first or the last line is out of view. */
function reveal(box: HTMLElement, lines: readonly HTMLElement[]): void {
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) return;
  const bottom = last.offsetTop + last.offsetHeight;
  const isInView = first.offsetTop >= box.scrollTop && bottom <= box.scrollTop + box.clientHeight;
  if (!isInView) box.scrollTop = first.offsetTop - linesAbove * first.offsetHeight;
}
