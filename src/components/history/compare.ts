import { createFormatter } from '../../chat/markdown/formatter.ts';
import { failureText } from '../../chat/receive/failures.ts';
import {
  type Difference,
  differences,
  type Setting,
  type SettingName,
} from '../../chat/record/differences.ts';
import type { PastRun } from '../../chat/record/history.ts';
import { t } from '../../strings/translate.ts';
import type { Key } from '../../strings/translator.ts';
import { showInvisible } from '../../text/invisible.ts';
import { outsideText } from '../../text/outside-text.ts';
import { make } from '../dom.ts';
import { createRendering } from '../playground/answer/rendering.ts';
import { speakerOf } from '../playground/answer/speaker.ts';
import { figuresOf } from '../playground/run/status-view.ts';
import { codeMark, cutNote, labelOf, timeOf, titleOf } from './row.ts';

/** All comparisons share one parser. */
const formatter = createFormatter();

/** The longest value of a setting that is shown whole, in characters: a prompt can be a book. */
const longestValue = 300;

/** Two runs side by side: settings that differ, answers, figures. */
export function compare(first: PastRun, second: PastRun): HTMLElement {
  const names = { first: first.number, second: second.number };
  return make(
    'div',
    { role: 'group', 'aria-label': t('history.comparison', names) },
    differenceTable(first, second),
    make('div', { class: 'pair' }, answerOf(first), answerOf(second)),
  );
}

function differenceTable(first: PastRun, second: PastRun): HTMLElement {
  const found = differences(first, second);
  if (found.length === 0) return make('p', { class: 'note pad' }, t('history.same'));
  const heads = [
    t('history.setting'),
    ...[first, second].map(({ number }) => t('history.run', { number })),
  ].map((text) => make('th', { scope: 'col' }, text));
  return make(
    'table',
    { class: 'differences' },
    make('caption', {}, t('history.differences')),
    make('thead', {}, make('tr', {}, ...heads)),
    make('tbody', {}, ...found.map(differenceRow)),
  );
}

const differenceRow = ({ name, values }: Difference): HTMLElement =>
  make(
    'tr',
    {},
    make('th', { scope: 'row' }, settingLabel(name)),
    ...values.map((value) => make('td', {}, shownValue(name, value))),
  );

/** The labels of the form; a parameter is called by the API's own name, as it is there. */
const labels: Partial<Record<SettingName, Key>> = {
  example: 'playground.example',
  baseUrl: 'connection.baseUrl',
  fileName: 'file.label',
  prompt: 'playground.prompt',
  system: 'conversation.system',
  turns: 'conversation.title',
  model: 'playground.model',
  stream: 'playground.stream',
  jsonEdits: 'json.editor',
  code: 'history.column.code',
};

function settingLabel(name: SettingName): string {
  const key = labels[name];
  return key ? t(key) : name;
}

function shownValue(name: SettingName, value: Setting): string {
  if (value === undefined) return t(name === 'code' ? 'history.noCode' : 'parameters.notSent');
  if (typeof value === 'boolean') return t(value ? 'history.on' : 'history.off');
  if (name === 'example') return titleOf(value);
  if (name === 'code') {
    const [language = '', ...code] = value.split('\n');
    return outsideText([labelOf(language), ...code].join('\n'), longestValue);
  }
  return outsideText(value, longestValue);
}

/** Why a run did not end well: in our words, and in those of the server. */
const whyOf = ({ result: { failure }, code }: PastRun): readonly string[] =>
  failure
    ? [failureText(failure.id).title, ...(failure.detail ? [outsideText(failure.detail)] : [])]
    : (code?.why ?? []);

/** What stands where a text is missing. */
const noneOf = ({ result, code }: PastRun): Key => {
  if (code) return 'history.noOutput';
  return result.state === 'done' ? 'answer.noText' : 'playground.noAnswer';
};

/** One run as the lower part of a playground, whose look it has. */
function answerOf(run: PastRun): HTMLElement {
  const { number, result, times, code } = run;
  const answer = make('div', {
    class: code ? 'answer printed' : 'answer',
    role: 'group',
    tabindex: '0',
    'aria-label': t(code ? 'history.outputOf' : 'history.answerOf', { number }),
    'data-none': t(noneOf(run)),
  });
  if (result.text && code) answer.append(showInvisible(result.text, t));
  else if (result.text) {
    const rendering = createRendering(answer, formatter);
    rendering.append(result.text);
    void rendering.finish();
  }
  const notes = [...whyOf(run), ...cutNote(run)];
  const why = make('div', { class: 'note pad' }, ...notes.map((text) => make('p', {}, text)));
  const exit = code?.exitCode === undefined ? [] : [t('codeRun.exit', { code: code.exitCode })];
  const figures = [t(`status.${result.state}`), ...exit, ...figuresOf(result, times)];
  return make(
    'div',
    { class: 'live playground past', 'data-state': result.state },
    make(
      'p',
      { class: 'name' },
      make('strong', {}, t('history.run', { number })),
      ` · ${timeOf(run)} · `,
      ...(code ? [codeMark(run) ?? ''] : speakerOf(run.settings.model, run.baseUrl)),
    ),
    answer,
    ...(notes.length ? [why] : []),
    make(
      'div',
      { class: 'figures' },
      ...figures.map((text, at) =>
        make('span', {}, ...(at === 0 ? [make('i', { class: 'dot' })] : []), text),
      ),
    ),
  );
}
