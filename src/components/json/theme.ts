import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

const look = EditorView.theme({
  '&': {
    maxBlockSize: '28rem',
    border: '1px solid var(--sl-color-gray-4)',
    borderRadius: 'var(--r2)',
    color: 'var(--sl-color-text)',
    background: 'var(--panel)',
    fontSize: 'var(--sl-text-xs)',
  },
  // The mark of the focus is around what holds the editor, in the page itself.
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'var(--__sl-font-mono)', lineHeight: '1.25rem', overflow: 'auto' },
  '.cm-content': { caretColor: 'var(--sl-color-white)' },
  '.cm-gutters': {
    color: 'var(--sl-color-gray-3)',
    background: 'none',
    border: '0',
    fontVariantNumeric: 'tabular-nums',
  },
  '.cm-gutter-lint': { inlineSize: '0.6rem' },
  '.cm-lint-marker': { inlineSize: '3px', blockSize: '1.25rem' },
  '.cm-lint-marker-error': { content: '""', background: 'var(--bad)' },
  '.cm-lint-marker-warning': { content: '""', background: 'var(--warn)' },
  '&.cm-focused .cm-matchingBracket': { background: 'var(--sl-color-gray-5)' },
  '.cm-tooltip': {
    border: '1px solid var(--sl-color-gray-4)',
    color: 'var(--sl-color-white)',
    background: 'var(--sl-color-black)',
  },
});

const colours = HighlightStyle.define([
  { tag: tags.propertyName, color: 'var(--code-name)' },
  { tag: tags.string, color: 'var(--code-string)' },
  { tag: tags.number, color: 'var(--code-name)' },
  { tag: [tags.bool, tags.null], color: 'var(--code-key)' },
]);

/** The editor in Starlight's own variables, which lead into its shadow tree, in light and dark. */
export const theme = [look, syntaxHighlighting(colours)];
