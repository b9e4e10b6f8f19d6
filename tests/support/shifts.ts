/** One layout shift, and what moved, as `tag.class`. */
export interface Shift {
  readonly value: number;
  readonly moved: readonly string[];
}

declare global {
  var __shifts: Shift[];
}

/** Runs in the page before its own scripts: notes each shift that no reader asked for. */
export function watchShifts(): void {
  globalThis.__shifts = [];
  const nameOf = (node: Node | null | undefined) =>
    node instanceof Element ? `${node.localName}.${node.classList[0] ?? ''}` : String(node);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & {
      value: number;
      hadRecentInput: boolean;
      sources: readonly { node?: Node | null }[];
    })[]) {
      if (entry.hadRecentInput) continue;
      const moved = entry.sources.map(({ node }) => nameOf(node));
      globalThis.__shifts.push({ value: entry.value, moved });
    }
  }).observe({ type: 'layout-shift', buffered: true });
}
