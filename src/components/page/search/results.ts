/** Where a word that was searched for stands in a page, and how much that tells: most in a heading. */
interface Place {
  readonly balanced_score: number;
  /** Index among the words of the page. */
  readonly location: number;
}

/** A section of a page that has words that were searched for: what stands before the first heading counts as one. */
interface Section {
  readonly title: string;
  readonly url: string;
  /** HTML, from the index of the site. */
  readonly excerpt: string;
  readonly weighted_locations: readonly Place[];
}

/** Of what Pagefind says of a page that it has found, what is read here. */
export interface Found {
  readonly url: string;
  readonly excerpt: string;
  /** The text of the page. */
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly sub_results: readonly Section[];
}

/**
 * A page that was found, as the section that says most: its link leads there, and the other sections come after it, in
 * the order of the page. Pagefind has the top of the page first, however little stands there.
 */
export function bestFirst(page: Found): Found {
  const words = page.content.split(/\s+/);
  const [best] = page.sub_results.toSorted((one, other) => worth(other, words) - worth(one, words));
  if (!best || best.url === page.url) return page;
  const title = `${best.title} · ${page.meta.title}`;
  return {
    ...page,
    excerpt: best.excerpt,
    meta: { ...page.meta, title, url: best.url },
    sub_results: [best, ...page.sub_results.filter((section) => section !== best)],
  };
}

/** Each word counts once, where it tells most: "key" ten times over says less of a leaked key than "key" and "leaked". */
function worth({ weighted_locations }: Section, words: readonly string[]): number {
  const most = new Map<string, number>();
  for (const { location, balanced_score: score } of weighted_locations) {
    const word = (words[location] ?? '').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
    most.set(word, Math.max(score, most.get(word) ?? 0));
  }
  return [...most.values()].reduce((sum, score) => sum + score, 0);
}
