import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { runsAs } from '../../../code/blocks.ts';
import type { CodeLanguage } from '../../../code/languages.ts';
import type { Translate } from '../../../strings/translator.ts';
import { elementsIn, escapeValue, type Insert } from './html-edits.ts';

/**
 * Puts **Run this code** under each block of code that makes a call. Where it goes, and with which key, says the connection
 * of the page; without one the build ends.
 */
export function runButtons(
  root: Root,
  t: Translate,
  { lang, rules }: { readonly lang: string; readonly rules: string },
): readonly Insert[] {
  const all = [...elementsIn(root)];
  const buttons = all.filter(isBlock).flatMap((block) => {
    const pre = [...elementsIn(block)].find(({ tagName }) => tagName === 'pre');
    const language = pre && runsAs(String(pre.properties.dataLanguage), textOf(pre));
    return language ? [{ at: block.position?.end.offset ?? 0, text: bar(language, t, lang) }] : [];
  });
  const isConnection = ({ tagName, properties }: Element) =>
    tagName === 'live-connection' || properties.dataLateConnection !== undefined;
  if (buttons.length && !all.some(isConnection))
    throw new Error(
      'A page with code that runs on it needs a <LateConnection /> or <Connection />.',
    );
  // How they look stands in the first of them.
  return buttons.map(({ at, text }, index) => ({
    at,
    text: index ? text : text.replace('<p>', () => `<style>${rules}</style><p>`),
  }));
}

const isBlock = ({ properties: { className } }: Element) =>
  Array.isArray(className) && className.includes('expressive-code');

/** What failed to load is said beside the button, before there are any strings but these. */
const bar = (language: CodeLanguage, t: Translate, lang: string) =>
  [
    `<div class="live run-block not-content" data-language="${language}" data-code-state="idle" lang="${escapeValue(lang)}">`,
    `<p><button type="button" data-act="run" data-not-loaded="${escapeValue(t('lab.notLoaded'))}">${t('codeRun.run')}</button>`,
    language === 'python' ? `<small>${t('codeRun.loadsPython')}</small>` : '',
    '<small role="status"></small></p></div>',
  ].join('');
