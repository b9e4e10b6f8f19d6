import { type Shared, toFragment } from '../../examples/share-link.ts';
import { copy } from '../copy.ts';

/** Copies a link to this call: example, prompt, model and parameters in the fragment, nothing else. */
export function share(example: string, form: Shared, button: HTMLElement): Promise<void> {
  const link = new URL('/playground/', location.origin);
  link.hash = toFragment(example, form);
  return copy(link.href, button);
}

/** Where the values of a form came from, in words. */
export function originOf(values: object, dropped: readonly string[]): string {
  const filled = ['example', ...Object.keys(values)].join(', ');
  const left = dropped.length ? ` Left out, as not understood: ${dropped.join(', ')}.` : '';
  return `Filled in from a link: ${filled}.${left} Nothing has run.`;
}
