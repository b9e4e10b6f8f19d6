import { allowed, type Markup, type MarkupElement } from '../../../chat/markdown/markup.ts';
import type { Formatted } from '../../../chat/markdown/parse.ts';
import { make } from '../../dom.ts';

/** Makes nodes of a tree. Throws at anything that is not on the list of what is allowed. */
export function build(tree: Markup): Node {
  if (typeof tree === 'string') return document.createTextNode(tree);
  return make(checked(tree).tag, tree.attributes, ...tree.children.map(build));
}

function checked(tree: MarkupElement): MarkupElement {
  const names: readonly string[] | undefined = Object.hasOwn(allowed, tree.tag)
    ? allowed[tree.tag]
    : undefined;
  const stranger = Object.keys(tree.attributes ?? {}).find((name) => !names?.includes(name));
  if (!names || stranger) throw new Error(`An answer has no <${tree.tag} ${stranger ?? ''}>.`);
  return tree;
}

/** How many blocks are put on the page in one go. */
const blocksAtOnce = 200;

/** Shows blocks that grow at their end: those that are settled, or came out the same again, are not touched. */
export function createMarkdownView(box: HTMLElement) {
  let open: { readonly node: Node; readonly written: string }[] = [];

  return {
    /** Takes what was read from the end of the settled part on. */
    async show({ blocks, settled }: Formatted): Promise<void> {
      const written = blocks.map((block) => JSON.stringify(block));
      const found = open.findIndex((block, at) => block.written !== written[at]);
      const same = found < 0 ? open.length : found;
      for (const { node } of open.slice(same)) node.parentNode?.removeChild(node);
      const fresh: typeof open = [];
      for (let from = same; from < blocks.length; from += blocksAtOnce) {
        if (from > same) await new Promise((resume) => setTimeout(resume));
        for (const [at, block] of blocks.slice(from, from + blocksAtOnce).entries()) {
          const node = build(block);
          box.append(node);
          fresh.push({ node, written: written[from + at] ?? '' });
        }
      }
      open = [...open.slice(0, same), ...fresh].slice(settled.blocks);
    },
    /** Takes away what is not settled. */
    settle() {
      for (const { node } of open) node.parentNode?.removeChild(node);
      open = [];
    },
  };
}
