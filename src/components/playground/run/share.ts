import type { Example } from '../../../examples/index.ts';
import { type FromLink, type Shared, toFragment } from '../../../examples/share-link.ts';
import { t } from '../../../strings/translate.ts';
import { address } from '../../address.ts';
import { copy } from '../../copy.ts';

/** Copies a link to this call: example, prompt, model and parameters in the fragment, nothing else. */
export function share(example: string, form: Partial<Shared>, button: HTMLElement): Promise<void> {
  const link = new URL(address('/playground/'), location.origin);
  link.hash = toFragment(example, form);
  return copy(link.href, button);
}

/** Where the values of a form came from, in words, and what no link brings. */
export function originOf({ values, dropped }: FromLink, { sample }: Example): string {
  const names = ['example', ...Object.keys(values)].join(', ');
  const filled = dropped
    ? t('share.filledPartly', { names, number: dropped })
    : t('share.filled', { names });
  return `${filled} ${t(sample ? 'share.notCarried' : 'share.notCarriedText')}`;
}
