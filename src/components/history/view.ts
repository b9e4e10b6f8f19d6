import {
  type EndedRun,
  fileNamesOf,
  type PastRun,
  remember,
  toggle,
} from '../../chat/record/history.ts';
import { t } from '../../strings/translate.ts';
import { outsideText } from '../../text/outside-text.ts';
import { adopt } from '../adopt.ts';
import { part, verbOf } from '../dom.ts';
import { compare } from './compare.ts';
import { frame } from './frame.ts';
import rules from './history.css?inline';
import { cutNote, rowOf, timeOf } from './row.ts';

/** Shows a past run in the playground of its example, above which `origin` says where it is from. False if it cannot now. */
export type Reopen = (past: PastRun, origin: string) => boolean;

export type History = ReturnType<typeof createHistory>;

/** The runs of this page. They are nowhere but in this closure and in what it shows. */
export function createHistory(place: HTMLElement) {
  const reopens = new Map<string, Reopen>();
  const rows = new Map<number, HTMLTableRowElement>();
  let runs: readonly PastRun[] = [];
  let chosen: readonly number[] = [];

  adopt(rules);
  place.setAttribute('aria-label', t('history.title'));
  place.replaceChildren(frame());
  const announce = (text: string) => {
    part(place, 'said').textContent = text;
  };

  /** Brings the rows in step, and leaves those that stay alone: the focus may be in one. */
  const show = () => {
    const kept = new Set(runs.map(({ number }) => number));
    for (const [number, row] of rows) {
      if (kept.has(number)) continue;
      row.remove();
      rows.delete(number);
    }
    for (const run of runs.toReversed()) {
      if (rows.has(run.number)) continue;
      const row = rowOf(run);
      rows.set(run.number, row);
      part(place, 'rows').prepend(row);
    }
    const number = runs.length;
    part(place, 'count').textContent =
      number > 1 ? t('history.many', { number }) : t(number ? 'history.one' : 'history.none');
    part(place, 'some').hidden = !number;
    part(place, 'empty').hidden = number > 0;
    choose(chosen.filter((one) => kept.has(one)));
  };

  /** Marks what is chosen, and shows two side by side, the earlier one first. */
  const choose = (now: readonly number[]) => {
    const isSame = now.join() === chosen.join();
    chosen = now;
    for (const [number, row] of rows)
      part<HTMLInputElement>(row, 'compare').checked = now.includes(number);
    if (isSame) return;
    const [first, second] = runs.filter(({ number }) => now.includes(number)).toReversed();
    part(place, 'comparison').replaceChildren(...(first && second ? [compare(first, second)] : []));
    if (!first) announce('');
    else if (!second) announce(t('history.compareWith', { number: first.number }));
    else announce(t('history.compared', { first: first.number, second: second.number }));
  };

  const open = (number: number) => {
    const run = runs.find((past) => past.number === number);
    if (!run) return;
    const from = { number, time: timeOf(run) };
    const files = outsideText(fileNamesOf(run));
    const withFiles = run.settings.moreFiles
      ? t('history.fromSeveral', { ...from, files })
      : t('history.from', { ...from, file: files });
    const words = files ? withFiles : t('history.fromText', from);
    const origin = [run.code ? t('history.fromCode', from) : words, ...cutNote(run)];
    if (!reopens.get(run.example)?.(run, origin.join(' '))) return announce(t('history.busy'));
    announce(t('history.opened', { number }));
    showExample(place, run);
  };

  const clear = () => {
    runs = [];
    show();
    announce(t('history.cleared'));
    part(place, 'summary').focus();
  };

  place.addEventListener('click', (event) => {
    const verb = verbOf(event);
    if (verb === 'clear') clear();
    if (verb === 'open') open(numberOf(event));
  });
  place.addEventListener('change', (event) => choose(toggle(chosen, numberOf(event))));

  return {
    add(run: EndedRun, reopen: Reopen) {
      reopens.set(run.example, reopen);
      runs = remember(runs, run);
      show();
    },
  };
}

/** The number of the run in whose row something happened. */
const numberOf = ({ target }: Event): number =>
  target instanceof Element ? Number(target.closest('tr')?.dataset.run) : Number.NaN;

/** Chooses the example of a run as a reader would, and moves the focus to what came of it: its answer, or what its code printed. */
function showExample(place: HTMLElement, { example: id, code }: PastRun): void {
  const examples = place.closest('live-examples');
  const select = examples?.querySelector('select');
  if (select) {
    select.value = id;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }
  const card = examples?.querySelector(`live-playground[data-example="${CSS.escape(id)}"]`);
  if (!card) return;
  if (code) part(card, `output-${code.language}`).querySelector('pre')?.focus();
  else part(card, 'answer').focus();
}
