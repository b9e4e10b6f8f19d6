import { t } from '../../../strings/translate.ts';
import { outsideText } from '../../../text/outside-text.ts';
import { part } from '../../dom.ts';

/** A pasted text longer than this is held as a file: in a text box it would hold up the page. UTF-16 code units. */
export const longest = 100_000;

export type Source = ReturnType<typeof createSource>;

/** Where text or a file goes in: what came last counts. `change` is called when either did. */
export function createSource(panel: HTMLElement, change: () => void, signal: AbortSignal) {
  const text = part<HTMLTextAreaElement>(panel, 'text');
  const input = part<HTMLInputElement>(panel, 'file');
  let file: File | undefined;

  const hold = (next: File | undefined) => {
    file = next;
    if (next) text.value = '';
    if (input.files?.[0] !== next) input.value = '';
    part(panel, 'held').hidden = !next;
    part(panel, 'facts').textContent = outsideText(next?.name ?? '');
    change();
  };

  text.addEventListener(
    'paste',
    (event) => {
      const pasted = event.clipboardData?.getData('text/plain') ?? '';
      if (pasted.length <= longest) return;
      event.preventDefault();
      hold(new File([pasted], t('base64.pasted')));
    },
    { signal },
  );
  panel.addEventListener(
    'dragover',
    (event) => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    },
    { signal },
  );
  panel.addEventListener(
    'drop',
    (event) => {
      const dropped = event.dataTransfer?.files[0];
      if (!dropped) return;
      event.preventDefault();
      hold(dropped);
    },
    { signal },
  );

  return {
    field: text,
    text: () => text.value,
    file: () => file,
    tell: (facts: string) => {
      part(panel, 'facts').textContent = facts;
    },
    edited: (field: EventTarget | null) => {
      if (field === input) {
        if (input.files?.[0]) hold(input.files[0]);
      } else if (field === text) hold(undefined);
      else change();
    },
    remove: () => {
      hold(undefined);
      input.focus();
    },
  };
}
