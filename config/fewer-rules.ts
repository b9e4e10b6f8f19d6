import type { Headers } from './headers.ts';
import type { Rule } from './site.ts';

/** `/many/page/` and `/many/page.md` → `/many/`. */
const folderOf = (path: string): string => path.replace(/[^/]*\/?$/, '');

/** A type differs within a folder, and hosts know those of the files that pages have beside them. */
const untyped = ({ 'Content-Type': _, ...headers }: Headers): Headers => headers;

const isWithin = (part: Headers, whole: Headers): boolean =>
  Object.entries(part).every(([name, value]) => whole[name] === value);

/** The one rule that can stand for all of a folder: that of its pages, where they agree and nothing else is against it. */
function ruleFor(folder: string, rules: readonly Rule[]): Rule | undefined {
  const page = rules.find(({ path }) => path.endsWith('/'));
  if (!page || rules.some(({ headers }) => !isWithin(untyped(headers), page.headers))) return;
  return { path: `${folder}*`, headers: page.headers };
}

/**
 * At most `most` rules that say the same, if there is a way: folders of like pages, the fullest first, get one rule for
 * all that is in them. Rules that are few enough stay as they are.
 */
export function fewerRules(rules: readonly Rule[], most: number): readonly Rule[] {
  const folders = Map.groupBy(rules, ({ path }) => folderOf(path));
  const fullest = [...folders].sort(([, one], [, other]) => other.length - one.length);
  let left = rules;
  for (const [folder, { length }] of fullest) {
    if (left.length <= most || length < 2) break;
    const inside = left.filter(({ path }) => path.startsWith(folder));
    const rule = ruleFor(folder, inside);
    if (rule) left = [...left.filter(({ path }) => !path.startsWith(folder)), rule];
  }
  return left;
}
