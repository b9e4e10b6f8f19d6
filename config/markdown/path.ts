/** `/concepts/` → `/concepts.md`, `/` → `/index.md`: where the Markdown of a page is. */
export const markdownPath = (path: string): string =>
  `${path === '/' ? '/index' : path.replace(/\/$/, '')}.md`;
