import type { StarlightExpressiveCodeOptions } from '@astrojs/starlight/expressive-code';
import { codeTheme } from '../src/snippets/highlight/theme.ts';

/** Code blocks of the pages in the look of the playgrounds' own; `src/styles/code.css` has the rest. */
export const codeBlocks: StarlightExpressiveCodeOptions = {
  themes: [codeTheme],
  // The colours are names, so nothing can be measured here: axe does it on the page.
  minSyntaxHighlightingColorContrast: 0,
  styleOverrides: {
    borderRadius: 'var(--r3)',
    borderColor: 'var(--sl-color-hairline)',
    codeBackground: 'var(--panel)',
    codeFontSize: 'var(--sl-text-xs)',
    codeLineHeight: '1.25rem',
    uiFontSize: 'var(--sl-text-xs)',
    focusBorder: 'var(--sl-color-accent)',
    scrollbarThumbColor: 'var(--sl-color-hairline)',
    scrollbarThumbHoverColor: 'var(--sl-color-gray-4)',
    frames: {
      copyIcon: 'var(--icon-copy)',
      terminalIcon: 'none',
      frameBoxShadowCssValue: 'none',
      editorBackground: 'var(--panel)',
      editorTabBarBackground: 'transparent',
      editorTabBarBorderColor: 'transparent',
      editorTabBarBorderBottomColor: 'transparent',
      editorActiveTabBackground: 'transparent',
      editorActiveTabForeground: 'var(--ink)',
      editorActiveTabIndicatorTopColor: 'transparent',
      editorActiveTabIndicatorBottomColor: 'transparent',
      editorActiveTabBorderColor: 'transparent',
      terminalBackground: 'var(--panel)',
      terminalTitlebarBackground: 'transparent',
      terminalTitlebarForeground: 'var(--ink)',
      terminalTitlebarBorderBottomColor: 'transparent',
      terminalTitlebarDotsOpacity: '0',
      tooltipSuccessBackground: 'var(--ink)',
      tooltipSuccessForeground: 'var(--sl-color-bg)',
    },
    textMarkers: {
      markBackground: 'var(--sl-color-accent-low)',
      markBorderColor: 'transparent',
    },
  },
};
