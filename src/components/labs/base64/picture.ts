import type { Style } from '../../../labs/base64/alphabet.ts';
import { bitsOf, type Group, groupsOf, hexOf, letterOf } from '../../../labs/base64/picture.ts';
import { t } from '../../../strings/translate.ts';
import { part } from '../../dom.ts';
import { fillGroup, light } from './group.ts';
import { figure, list } from './words.ts';

/** Groups that are drawn; how many more there are is told. */
const drawn = 4;

/** The picture of the first groups, and what it says of the byte or character that a reader turns to. */
export function createPicture(root: HTMLElement, signal: AbortSignal) {
  const picture = part(root, 'picture');
  const told = part(root, 'told');
  const pattern = picture.querySelector('table');
  if (!pattern) throw new Error('The picture has no group to make others from.');
  let groups: readonly Group[] = [];

  const tables = () => [...picture.querySelectorAll('table')];
  const turnTo = (button: HTMLButtonElement | null) => {
    for (const table of tables()) light(table, table.contains(button) ? button : null);
    const group = groups[tables().findIndex((table) => table.contains(button))];
    const words = button && group ? tell(button, group) : t('base64.hint');
    // Written again, the same words would be withStrings again.
    if (told.textContent !== words) told.textContent = words;
  };
  const listen = (type: string, take: (event: Event) => void) =>
    picture.addEventListener(type, take, { signal });
  const focused = () =>
    buttonOf(picture.contains(document.activeElement) && document.activeElement);

  listen('focusin', ({ target }) => {
    const button = buttonOf(target);
    for (const each of picture.querySelectorAll('button')) each.tabIndex = each === button ? 0 : -1;
    turnTo(button);
  });
  listen('pointerover', ({ target }) => {
    const button = buttonOf(target);
    if (button) turnTo(button);
  });
  // Safari gives a pressed button no focus.
  listen('click', ({ target }) => buttonOf(target)?.focus());
  listen('keydown', (event) => {
    const next = event instanceof KeyboardEvent && neighbour(picture, focused(), event.key);
    if (!next) return;
    event.preventDefault();
    next.focus();
  });

  return {
    /** Draws the beginning of `size` bytes, of which `head` has the first. */
    show(head: Uint8Array, size: number, style: Style): void {
      groups = groupsOf(head, style, drawn);
      picture.replaceChildren(
        ...groups.map((group, at) => fillGroup(pattern.cloneNode(true), group, at + 1)),
      );
      const first = picture.querySelector<HTMLButtonElement>('button:not([hidden])');
      if (first) first.tabIndex = 0;
      const count = Math.ceil(size / 3) - groups.length;
      const more = count === 1 ? 'base64.more.one' : 'base64.more.other';
      part(root, 'more').textContent = count > 0 ? t(more, { count: figure(count) }) : '';
      turnTo(null);
    },
  };
}

const buttonOf = (target: unknown) =>
  target instanceof Element ? target.closest<HTMLButtonElement>('td button') : null;

/** Left and right go along the bytes or the characters of all groups, up and down from the ones to the others. */
function neighbour(picture: HTMLElement, from: HTMLButtonElement | null, key: string) {
  if (!from) return undefined;
  const [same, other] = from.dataset.byte ? ['byte', 'sextet'] : ['sextet', 'byte'];
  const row = [...picture.querySelectorAll<HTMLElement>(`[data-${same}]:not([hidden])`)];
  const at = row.indexOf(from);
  if (key === 'ArrowRight') return row[at + 1];
  if (key === 'ArrowLeft') return row[at - 1];
  if (key === 'Home') return row[0];
  if (key === 'End') return row.at(-1);
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return undefined;
  const across = from
    .closest('table')
    ?.querySelectorAll<HTMLElement>(`[data-${other}]:not([hidden])`);
  return across?.[Math.min(Number(from.dataset.byte ?? from.dataset.sextet), across.length - 1)];
}

function tell({ dataset }: HTMLElement, { bytes, sextets }: Group): string {
  if (dataset.byte) {
    const at = Number(dataset.byte);
    const into = sextets.filter(({ parts }) =>
      parts.some(({ byte, filler }) => byte === at && !filler),
    );
    return t('base64.tell.byte', {
      hex: named(bytes[at]),
      bits: bitsOf(bytes[at] ?? 0),
      characters: list(into.map(({ character }) => character)),
    });
  }
  const sextet = sextets[Number(dataset.sextet)];
  if (sextet?.value === undefined) return t('base64.tell.padding');
  const { parts, value, character } = sextet;
  const filler = parts.map((each) => (each.filler ? each.bits : '')).join('');
  return t(filler ? 'base64.tell.filled' : 'base64.tell.character', {
    character,
    value,
    filler,
    bits: parts.map(({ bits }) => bits).join(''),
    bytes: list(parts.filter((each) => !each.filler).map(({ byte }) => named(bytes[byte]))),
  });
}

/** `48 (H)`, or `00`. */
function named(byte = 0): string {
  const letter = letterOf(byte);
  return letter ? `${hexOf(byte)} (${letter})` : hexOf(byte);
}
