import { systemOf } from '../../../labs/terminal/system.ts';
import { part } from '../../dom.ts';
import type { Lab } from '../lab.ts';

/** Chooses the reader's system, unless the reader is at the lab already: steps that change under the hand would be worse. */
export function mount(root: HTMLElement): Lab {
  const system = systemOf(navigator);
  if (system && !root.matches(':focus-within, :active')) part(root, `tab-${system}`).click();
  return {};
}
