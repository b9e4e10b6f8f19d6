import { t } from '../strings/translate.ts';

const shownMs = 1500;

/** Copies a text, and says for a moment on the button whether it could. */
export async function copy(text: string, button: HTMLElement): Promise<void> {
  button.dataset.said = await navigator.clipboard.writeText(text).then(
    () => t('copy.done'),
    () => t('copy.failed'),
  );
  setTimeout(() => delete button.dataset.said, shownMs);
}
