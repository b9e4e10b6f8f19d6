import type { PastRun } from '../../chat/record/history.ts';
import { findExample } from '../../examples/index.ts';
import { languages } from '../../snippets/index.ts';
import { inLanguage } from '../../strings/language.ts';
import { t } from '../../strings/translate.ts';
import { outsideText } from '../../text/outside-text.ts';
import { make } from '../dom.ts';
import { dollars, seconds } from '../format.ts';

/** When a run was begun: the time of day, as the reader's own clock tells it. */
export const timeOf = ({ when }: PastRun): string =>
  new Date(when).toLocaleTimeString(document.documentElement.lang, { timeStyle: 'medium' });

/** The title of an example, in the language of the page. */
export const titleOf = (id: string): string => {
  const example = findExample(id);
  return example ? inLanguage(example.title, document.documentElement.lang) : id;
};

/** What a language of code is called. */
export const labelOf = (language: string): string =>
  languages.find(({ id }) => id === language)?.label ?? language;

/** Of a run of code: that it is one, in which language, and how many requests it made. */
export function codeMark({ code }: PastRun): string | undefined {
  if (!code) return undefined;
  const { language, edited, requests: number } = code;
  return [
    t(edited === undefined ? 'history.code' : 'history.editedCode', {
      language: labelOf(language),
    }),
    t(number === 1 ? 'history.oneRequest' : 'history.requests', { number }),
  ].join(' · ');
}

/** Says that not all that came is there, where it is not. */
export const cutNote = ({ isCut, code }: PastRun): readonly string[] =>
  isCut ? [t(code ? 'history.fromCutOutput' : 'history.fromCut')] : [];

/** One run as a row. The name of the model comes from outside, as may the rest. */
export function rowOf(run: PastRun): HTMLTableRowElement {
  const { number, example, settings, result, times, code } = run;
  const { usage, cost, state } = result;
  const box = make('input', {
    type: 'checkbox',
    autocomplete: 'off',
    'data-part': 'compare',
    'aria-label': t('history.compareRun', { number }),
  });
  const open = make(
    'button',
    {
      type: 'button',
      class: 'link',
      'data-do': 'open',
      'aria-label': t('history.openRun', { number }),
    },
    t('history.open'),
  );
  return make(
    'tr',
    { 'data-run': String(number) },
    make('td', {}, make('label', { class: 'check' }, box)),
    make(
      'th',
      { scope: 'row' },
      `${number} · ${timeOf(run)}`,
      ...[titleOf(example), codeMark(run)].flatMap((text) =>
        text ? [make('small', {}, text)] : [],
      ),
    ),
    make('td', {}, open),
    // Which one edited code asked is not kept.
    code?.edited === undefined
      ? make('td', { class: 'model' }, outsideText(settings.model))
      : figure(undefined),
    make('td', { 'data-state': state }, make('i', { class: 'dot' }), t(`status.${state}`)),
    figure(usage && String(usage.prompt_tokens)),
    figure(usage && String(usage.completion_tokens)),
    figure(times.firstToken === undefined ? undefined : seconds(times.firstToken)),
    figure(times.done === undefined ? undefined : seconds(times.done)),
    figure(cost === undefined ? undefined : dollars(cost)),
  );
}

/** A dash stands for what is not known, for those who see it; the others are told. */
function figure(text: string | undefined): HTMLTableCellElement {
  if (text !== undefined) return make('td', {}, text);
  const dash = make('span', { 'aria-hidden': 'true' }, '–');
  const told = make('span', { class: 'told' }, t('history.unknown'));
  return make('td', {}, dash, told);
}
