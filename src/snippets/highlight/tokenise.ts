// For builds and tests only: Shiki is never sent to a browser.
import { ExpressiveCodeTheme } from '@astrojs/starlight/expressive-code';
import { type BundledLanguage, createHighlighter, type ThemeRegistration } from 'shiki';
import nightOwl from 'shiki/themes/night-owl.mjs';
import nightOwlLight from 'shiki/themes/night-owl-light.mjs';
import { allPrintings } from '../index.ts';
import type { Printing, Snippet } from '../language.ts';
import { linesOf } from './shape.ts';

/** One colour in either theme, as `#rrggbb`. */
export interface Colour {
  readonly light: string;
  readonly dark: string;
}

/** One character of a line's shape, or one hole: its colour is that of the value's first character. */
export interface Coloured extends Colour {
  readonly text: string;
  readonly hole: boolean;
}

/** Gives a function from a snippet to its lines in colour, white space left out. */
export async function colourer() {
  const [light, dark] = [theme(nightOwlLight, '#f6f7f9'), theme(nightOwl, '#23262f')];
  const langs = allPrintings.map(({ grammar }) => grammar);
  const highlighter = await createHighlighter({ themes: [light, dark], langs });

  return (whole: Snippet, { grammar }: Printing): readonly (readonly Coloured[])[] => {
    const snippet = inBrief(whole);
    const tokens = highlighter.codeToTokensWithThemes(snippet.code, {
      lang: grammar as BundledLanguage,
      themes: { light, dark },
      tokenizeTimeLimit: 0, // Else a busy machine leaves the end of a line plain.
    });
    const colours = tokens.map((line) =>
      line.flatMap(({ content, variants: { light, dark } }) =>
        Array.from(content, () => ({ light: light?.color ?? '', dark: dark?.color ?? '' })),
      ),
    );
    return linesOf(snippet).map((segments, index) => {
      const left = [...(colours[index] ?? [])];
      return segments.flatMap(({ text, hole }) => {
        const own = left.splice(0, text.length);
        const all = own.map((colour, at) => ({ ...colour, text: text[at] ?? '', hole: false }));
        if (hole) return all.slice(0, 1).map((first) => ({ ...first, text, hole: true }));
        return all.filter(({ text }) => text.trim());
      });
    });
  };
}

/** A value has one colour, so its beginning will do: over a line of 60,000 characters Shiki takes minutes. */
function inBrief({ code, holes }: Snippet): Snippet {
  let cut = 0;
  const brief = holes.map((hole) => {
    const start = hole.start - cut;
    cut += Math.max(0, hole.end - hole.start - longestValue);
    return { ...hole, start, end: hole.end - cut };
  });
  const without = holes.reduceRight(
    (text, { start, end }) => text.slice(0, Math.min(end, start + longestValue)) + text.slice(end),
    code,
  );
  return { code: without, holes: brief };
}

const longestValue = 1000;

/**
 * A theme as Starlight shows it: contrast raised to its 5.5 against its background for code. Font
 * styles are left out, since Starlight's copies of these themes have next to none.
 */
function theme(bundled: ThemeRegistration, background: string): ThemeRegistration {
  const own = new ExpressiveCodeTheme(bundled);
  own.ensureMinSyntaxHighlightingColorContrast(5.5, background);
  const { name, type, fg, bg, colors, settings } = own;
  return { name, type, fg, bg, colors, settings } as ThemeRegistration;
}
