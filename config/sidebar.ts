import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { StarlightUserConfig } from '@astrojs/starlight/types';
import * as v from 'valibot';
import { parse } from 'yaml';

type Sidebar = NonNullable<StarlightUserConfig['sidebar']>;

/** The groups, in order. A page says in its own file which one it is in. */
const groups = [
  { id: 'start', label: 'Start', translations: { es: 'Empezar' } },
  { id: 'learn', label: 'Learn', translations: { es: 'Aprender' } },
  { id: 'reference', label: 'Reference', translations: { es: 'Referencia' } },
] as const;

/** `sidebar` in the frontmatter of a page is Starlight's own; `menu` is ours. */
const frontmatter = v.object({
  menu: v.optional(
    v.object({
      group: v.picklist(groups.map(({ id }) => id)),
      /** Among the pages of the group. */
      order: v.number(),
      /** Its label in Spanish, for a page without a translation: its own title is English. */
      es: v.optional(v.string()),
    }),
  ),
});

const docs = fileURLToPath(new URL('../src/content/docs/', import.meta.url));

/** The frontmatter of each page in English, by its path: `{ 'quickstart/setting-up': '…' }`. */
const readPages = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    globSync('**/*.mdx', { cwd: docs, exclude: ['es/**'] }).map((file) => [
      file.replaceAll('\\', '/').replace(/\.mdx$/, ''),
      readFileSync(docs + file, 'utf8').split(/^---$/m)[1] ?? '',
    ]),
  );

/** The groups with their pages, in order. A page without a `menu`, such as the first one, is in none. */
export function sidebarOf(pages: Readonly<Record<string, string>>): Sidebar {
  const found = Object.entries(pages).flatMap(([slug, yaml]) => {
    const { output, issues } = v.safeParse(frontmatter, parse(yaml));
    if (issues) throw new Error(`${slug}.mdx, in its frontmatter: ${v.summarize(issues)}`);
    return output.menu ? [{ slug, ...output.menu }] : [];
  });
  return groups.map(({ id, ...group }) => ({
    ...group,
    items: found
      .filter((page) => page.group === id)
      .sort((one, other) => one.order - other.order)
      .map(({ slug, es }) => ({ slug, ...(es && { translations: { es } }) })),
  }));
}

export const sidebar = sidebarOf(readPages());
