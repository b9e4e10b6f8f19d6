import { type Group, hexOf, letterOf } from '../../../labs/base64/picture.ts';
import { t } from '../../../strings/translate.ts';

/** Puts a group into a copy of the table that `Group.astro` made. */
export function fillGroup(copy: Node, group: Group, number: number): Node {
  if (!(copy instanceof HTMLTableElement)) throw new Error('A group is a table.');
  const caption = copy.caption;
  if (caption) caption.textContent = t('base64.group', { number });

  for (const button of copy.querySelectorAll<HTMLButtonElement>('[data-byte]')) {
    const byte = group.bytes[Number(button.dataset.byte)];
    const [hex, letter] = button.children;
    button.hidden = byte === undefined;
    if (hex) hex.textContent = byte === undefined ? '' : hexOf(byte);
    if (letter) letter.textContent = byte === undefined ? '' : letterOf(byte);
  }
  for (const run of runsOf(copy)) {
    const part = group.sextets[Number(run.dataset.in)]?.parts.find(
      ({ byte }) => byte === Number(run.dataset.of),
    );
    run.textContent = part?.bits ?? '';
    run.toggleAttribute('data-filler', part?.filler ?? false);
    if (part?.filler) delete run.dataset.tint;
    else run.dataset.tint = run.dataset.of ?? '';
  }
  for (const [at, cell] of copy.querySelectorAll('[data-value]').entries())
    cell.textContent = `${group.sextets[at]?.value ?? ''}`;
  for (const button of copy.querySelectorAll<HTMLButtonElement>('[data-sextet]')) {
    const character = group.sextets[Number(button.dataset.sextet)]?.character ?? '';
    button.textContent = character;
    button.hidden = !character;
    button.tabIndex = -1;
  }
  return copy;
}

/** Marks what belongs to a byte or a character of a group: its bits, and what is at their other end. */
export function light(table: HTMLTableElement, button: HTMLElement | null): void {
  const lit = runsOf(table).filter(
    ({ dataset, textContent }) =>
      button &&
      textContent &&
      (button.dataset.sextet
        ? dataset.in === button.dataset.sextet
        : dataset.of === button.dataset.byte && dataset.filler === undefined),
  );
  const real = lit.filter(({ dataset }) => dataset.filler === undefined);
  const ends = [...table.querySelectorAll<HTMLElement>('td button')].filter(
    (each) =>
      each === button ||
      real.some(({ dataset }) =>
        each.dataset.byte ? each.dataset.byte === dataset.of : each.dataset.sextet === dataset.in,
      ),
  );
  const all = new Set<HTMLElement>([...lit, ...ends]);
  for (const each of table.querySelectorAll<HTMLElement>('td :is(i, button)'))
    each.toggleAttribute('data-lit', all.has(each));
}

const runsOf = (table: HTMLElement) => [...table.querySelectorAll<HTMLElement>('[data-of]')];
