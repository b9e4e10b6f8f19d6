import { maxFiles } from '../../../chat/attach/attachment.ts';
import { make, part } from '../../dom.ts';
import { createFurtherFile, type FurtherFile } from './further-file.ts';
import type { Held, HeldFile } from './held.ts';

interface Events {
  readonly onChange: () => void;
  readonly onPick: (files: readonly File[]) => void;
  readonly inTurn: (next: () => Promise<unknown>) => unknown;
}

/** The files after the first, in a card that takes several: elsewhere there are none. */
export function createFurtherFiles(root: HTMLElement, on: Events) {
  const list = root.querySelector<HTMLElement>('[data-part="more-files"]');
  let files: readonly FurtherFile[] = [];

  const show = (now: readonly FurtherFile[]) => {
    files = now;
    list?.replaceChildren(...files.map(({ item }) => item));
    if (list) list.hidden = !files.length;
  };
  /** A button that goes away would take the focus with it. */
  const onRemove = (file: FurtherFile) => {
    show(files.filter((each) => each !== file));
    part(root, 'add-files').focus();
    on.onChange();
  };

  return {
    takesSeveral: list !== null,
    held: (): readonly Held[] => files.map(({ held }) => held()),
    /** False where there are as many as one request may have. */
    add(held: HeldFile): boolean {
      if (files.length + 1 >= maxFiles) return false;
      show([...files, createFurtherFile(held, { ...on, onRemove })]);
      on.onChange();
      return true;
    },
    /** Takes the first of them out of the list. */
    shift(): Held | undefined {
      const [first, ...rest] = files;
      show(rest);
      return first?.held();
    },
    /** Offers to add files, once there is a first. */
    offer(hasFirst: boolean) {
      if (list) part(root, 'add-files').hidden = !hasFirst;
    },
    /** Lets a reader choose files to add: the card's own input replaces the first. */
    pick() {
      const { accept } = part<HTMLInputElement>(root, 'file');
      const input = make('input', { type: 'file', multiple: '', accept });
      input.addEventListener('change', () => on.onPick([...(input.files ?? [])]));
      input.click();
    },
  };
}
