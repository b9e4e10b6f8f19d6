/** `/concepts/` → `/concepts.md`, `/` → `/index.md`: where the Markdown of a page is. */
export const markdownPath = (path: string): string =>
  `${path === '/' ? '/index' : path.replace(/\/$/, '')}.md`;

/** `/concepts/` → `/og/concepts.png`: the picture with which other sites show a link to a page. */
export const picturePath = (path: string): string =>
  `/og${markdownPath(path).replace(/\.md$/, '.png')}`;
