import { findLocation, removeMetadata } from '../../../chat/attach/metadata/in-worker.ts';
import { t } from '../../../strings/translate.ts';
import type { Held } from './held.ts';

/** Where a file's location is told of. */
interface Places {
  readonly line: HTMLElement;
  readonly button: HTMLButtonElement;
  /** What gets the focus when the button goes away. */
  readonly next: HTMLElement;
}

/** Says of a photograph that it tells where it was taken, and offers to take its metadata out. */
export function createLocationView({ line, button, next }: Places, onRemove: () => unknown) {
  let looking: Blob | undefined;
  let found: Blob | undefined;
  button.onclick = onRemove;

  const show = (words: string) => {
    const hadFocus = document.activeElement === button;
    line.textContent = words;
    button.hidden = !found;
    // A button that goes away would take the focus with it.
    if (hadFocus && !found) next.focus();
  };

  /** Looks into the file that is attached now. Nobody waits for this: Run works all the while. */
  const look = async (held: Held | undefined) => {
    const file = held?.attachment.file;
    looking = file;
    found = undefined;
    show('');
    await held?.whenIdle;
    // A file that cannot be read is said at Run, which needs it.
    const tells = file && (await findLocation(file).catch(() => false));
    if (!tells || looking !== file) return;
    found = file;
    show(t('location.found'));
  };

  /** The same photograph without its metadata; nothing where no location was found in it or it cannot be done. */
  const remove = async (file: Blob): Promise<Blob | undefined> => {
    if (found !== file) return undefined;
    const cleaned = await removeMetadata(file).catch(() => undefined);
    if (looking !== file) return undefined;
    if (cleaned) found = undefined;
    show(t(cleaned ? 'location.removed' : 'location.notRemoved'));
    return cleaned;
  };

  return { look, remove };
}
