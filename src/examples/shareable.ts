import { redact } from '../api/redact.ts';
import { mapStrings } from '../text/map-strings.ts';
import type { Shared } from './share-link.ts';

/** What of a form can go into a link, and the names of the fields that stay out of it, as the key is in them. */
export function shareable(
  form: Shared,
  key: string,
): { readonly shared: Partial<Shared>; readonly withKey: readonly string[] } {
  const fields = Object.entries(form);
  const withKey = fields.filter(([, value]) => holds(value, key)).map(([name]) => name);
  const shared = Object.fromEntries(fields.filter(([name]) => !withKey.includes(name)));
  return { shared, withKey };
}

/** True where the key stands in a value as it is, or as a link has it. */
function holds(value: unknown, key: string): boolean {
  return textsOf(value)
    .flatMap((text) => [text, `${new URLSearchParams({ '': text })}`])
    .some((each) => redact(each, key) !== each);
}

/** What a link could have of a value: each of its texts, and all of it as JSON. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value !== 'object') return [String(value)];
  const texts: string[] = [JSON.stringify(value)];
  mapStrings(value, (text) => {
    texts.push(text);
    return text;
  });
  return texts;
}
