import type { ThemeRegistration } from 'shiki';

/** Which scopes of a grammar have which colour of `src/styles/tokens.css`. The last that fits best wins. */
const scopes: Readonly<Record<string, readonly string[]>> = {
  '--code-note': ['comment', 'punctuation.definition.comment'],
  '--code-key': [
    'keyword',
    'storage',
    'constant.language',
    'variable.language',
    'support.type.primitive',
  ],
  '--code-string': ['string', 'punctuation.definition.string', 'constant.character'],
  '--code-name': [
    'constant.numeric',
    'entity.name.function',
    'entity.name.command',
    'entity.name.tag',
    'meta.function-call.generic',
    'support.function',
    'support.type.property-name',
    'variable.other.normal',
  ],
  '--sl-color-text': [
    'keyword.operator',
    'storage.modifier.import.java',
    'storage.type.java',
    'string.unquoted',
  ],
};

/**
 * The theme of all code: ours, and that of the pages, which Expressive Code shows. Its colours are names, so that they follow
 * the theme of the page.
 */
export const codeTheme: ThemeRegistration = {
  name: 'site',
  type: 'light',
  fg: 'var(--sl-color-text)',
  bg: 'var(--panel)',
  settings: Object.entries(scopes).map(([colour, scope]) => ({
    scope: [...scope],
    settings: { foreground: `var(${colour})` },
  })),
};
