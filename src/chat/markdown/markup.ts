/** What an answer may become: text, or one of these elements with these attributes. Nothing else is ever made. */
export const allowed = {
  p: ['class'],
  div: ['class', 'tabindex'],
  span: ['class'],
  ul: [],
  ol: ['start'],
  li: [],
  pre: ['tabindex'],
  code: [],
  strong: [],
  em: [],
  blockquote: [],
  hr: [],
  br: [],
  table: [],
  thead: [],
  tbody: [],
  tr: [],
  th: ['scope', 'data-align'],
  td: ['data-align'],
  a: ['href', 'rel', 'target', 'data-astro-prefetch'],
} as const;

export type Tag = keyof typeof allowed;

export interface MarkupElement {
  readonly tag: Tag;
  /** Only what `allowed` lists for the tag. */
  readonly attributes?: Readonly<Record<string, string>>;
  readonly children: readonly Markup[];
}

/** Plain data, so that a worker can hand it over. */
export type Markup = string | MarkupElement;

export const element = (
  tag: Tag,
  children: readonly Markup[] = [],
  attributes?: MarkupElement['attributes'],
): MarkupElement => ({ tag, children, ...(attributes && { attributes }) });

/** How many DOM nodes a tree becomes. */
export const sizeOf = (tree: Markup): number =>
  typeof tree === 'string' ? 1 : tree.children.reduce((sum, child) => sum + sizeOf(child), 1);
