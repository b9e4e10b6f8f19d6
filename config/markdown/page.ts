import type { Element, Root } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import { select } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { parse } from 'parse5';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { page as en } from '../../src/strings/en/page.ts';
import { page as es } from '../../src/strings/es/page.ts';
import { codeOf } from '../../src/strings/language.ts';
import type { Home } from './place.ts';
import { simplify } from './simplify.ts';

/** A built page as Markdown, and what a list of pages says of it. */
export interface MarkdownPage {
  /** Path of the page: `/concepts/`. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** From its title on, with a line break at its end. */
  readonly markdown: string;
}

/** A built page as a tree, without the place of each element in the source, which nothing here asks for and which takes a third of the time. */
export const treeOf = (html: string): Root =>
  fromParse5(parse(html, { scriptingEnabled: false })) as Root;
const markdown = unified()
  .use(rehypeRemark)
  .use(remarkGfm)
  .use(remarkStringify, { bullet: '-', emphasis: '_', rule: '-' });

/**
 * The Markdown of what a built page says. Links are made absolute where the public address of the site is known.
 * Throws where the page has no title or no content.
 */
export function toMarkdown(tree: Root, path: string, home: Home): MarkdownPage {
  const title = select('main h1', tree);
  const content = select('.sl-markdown-content', tree);
  const description = select('meta[name="description"]', tree)?.properties.content;
  const language = String(select('html', tree)?.properties.lang ?? '');
  const words = codeOf(language) === 'es' ? es : en;
  if (!title || !content) throw new Error(`${path} has no title or no content to be told.`);
  const children: Element[] = [title, content].flatMap((part) =>
    simplify(part, { path, language, words, ...home }),
  );
  return {
    path,
    title: textOf(title),
    description: typeof description === 'string' ? description : '',
    markdown: markdown.stringify(markdown.runSync({ type: 'root', children })),
  };
}
