import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

const look = EditorView.theme({
  '&': {
    maxBlockSize: '28rem',
    border: '1px solid var(--sl-color-gray-4)',
    borderRadius: '0.375rem',
    color: 'var(--sl-color-white)',
    background: 'var(--sl-color-black)',
    fontSize: 'var(--sl-text-xs)',
  },
  // The mark of the focus is around what holds the editor, in the page itself.
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'var(--__sl-font-mono)', lineHeight: '1.6', overflow: 'auto' },
  '.cm-content': { caretColor: 'var(--sl-color-white)' },
  '.cm-gutters': {
    color: 'var(--sl-color-gray-3)',
    background: 'none',
    border: '0',
    fontVariantNumeric: 'tabular-nums',
  },
  '.cm-gutter-lint': { inlineSize: '0.6rem' },
  '.cm-lint-marker': { inlineSize: '3px', blockSize: '1.6em' },
  '.cm-lint-marker-error': { content: '""', background: 'var(--sl-color-red)' },
  '.cm-lint-marker-warning': { content: '""', background: 'var(--sl-color-orange)' },
  '&.cm-focused .cm-matchingBracket': { background: 'var(--sl-color-gray-5)' },
  '.cm-tooltip': {
    border: '1px solid var(--sl-color-gray-4)',
    color: 'var(--sl-color-white)',
    background: 'var(--sl-color-black)',
  },
});

const colours = HighlightStyle.define([
  { tag: tags.propertyName, color: 'var(--sl-color-text-accent)' },
  { tag: tags.string, color: 'var(--sl-color-green-high)' },
  { tag: [tags.number, tags.bool, tags.null], color: 'var(--sl-color-orange-high)' },
]);

/** The editor in Starlight's own variables, which lead into its shadow tree, in light and dark. */
export const theme = [look, syntaxHighlighting(colours)];
