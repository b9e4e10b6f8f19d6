import { loadStrings, t } from '../../../strings/translate.ts';

const shownMs = 1500;

/**
 * Copies the Markdown of the page, whose link stands beside the button, and says so on the button for a moment. The
 * clipboard is given a promise: some browsers let a page write to it only within the press.
 */
export async function act(button: HTMLElement): Promise<void> {
  await loadStrings(document.documentElement.lang);
  const label = button.textContent;
  const link = button.parentElement?.querySelector('a');
  button.ariaLive = 'polite';
  button.textContent = await navigator.clipboard
    .write([new ClipboardItem({ 'text/plain': textOf(link?.href ?? '') })])
    .then(
      () => t('page.copied'),
      () => t('page.notCopied'),
    );
  setTimeout(() => {
    button.textContent = label;
  }, shownMs);
}

async function textOf(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answers ${answer.status}.`);
  return answer.text();
}
