import type { Failure } from '../../chat/receive/failure.ts';
import { failureText } from '../../chat/receive/failures.ts';
import type { Received, Result } from '../../chat/receive/outcome.ts';
import type { Times } from '../../chat/record/recording.ts';
import type { Progress } from '../../code/python/fetch-pack.ts';
import type { OutputStream } from '../../code/room/messages.ts';
import { t } from '../../strings/translate.ts';
import { showInvisible } from '../../text/invisible.ts';
import { address } from '../address.ts';
import { make } from '../dom.ts';
import { seconds } from '../format.ts';
import { figuresOf } from '../playground/run/status-view.ts';
import type { CodeState } from './runner.ts';

/** How a run of code ended, for its reader. */
export interface ShownEnd {
  readonly exitCode?: number | undefined;
  readonly ms?: number | undefined;
  /** Why it did not end by itself: a title, and lines. */
  readonly why?: readonly string[] | undefined;
  /** What the API refused it for. */
  readonly failure?: Failure | undefined;
}

/** What a program prints, as a console: state, exit code, time, and the figures of the answers that it got. */
export function createOutputView() {
  const dot = make('i', { class: 'dot' });
  const status = make('span', { role: 'status' });
  const figures = make('span', { class: 'facts' });
  const text = make('pre', { tabindex: '0', 'aria-label': t('codeRun.printed') });
  const said = make('div', { class: 'failed', hidden: '' });
  const element = make(
    'div',
    { role: 'group', class: 'output', 'aria-label': t('codeRun.output'), hidden: '' },
    make('p', { class: 'figures' }, make('span', { class: 'state' }, dot, status), figures),
    text,
    said,
  );
  let waiting: [OutputStream, string][] = [];
  let frame = 0;

  /** Once a frame, however often a program prints. */
  const flush = () => {
    cancelAnimationFrame(frame);
    frame = 0;
    for (const [stream, piece] of waiting.splice(0)) {
      const shown = showInvisible(piece, t);
      text.append(stream === 'stderr' ? make('span', { class: 'stderr' }, shown) : shown);
    }
  };
  const say = (title: string, ...lines: readonly (Node | string)[]) => {
    said.replaceChildren(make('strong', {}, title), ...lines.map((line) => make('p', {}, line)));
    said.hidden = false;
  };

  const clear = () => {
    waiting = [];
    text.replaceChildren();
    figures.replaceChildren();
    said.hidden = true;
    element.hidden = false;
  };
  const write = (stream: OutputStream, piece: string) => {
    const last = waiting.at(-1);
    if (last?.[0] === stream) last[1] += piece;
    else waiting.push([stream, piece]);
    frame ||= requestAnimationFrame(flush);
  };
  const showState = (now: CodeState | Result['state']) => {
    element.dataset.state = now === 'loading' ? 'running' : now;
    status.textContent = t(
      now === 'loading' || now === 'done' ? `codeRun.state.${now}` : `status.${now}`,
    );
  };
  const showFigures = (received: Received, times: Times) => {
    figures.append(...figuresOf(received, times).map((each) => make('span', {}, each)));
  };
  const showEnd = ({ exitCode, ms, why, failure }: ShownEnd) => {
    flush();
    const exit = exitCode === undefined ? [] : [t('codeRun.exit', { code: exitCode })];
    const time = ms === undefined ? [] : [seconds(ms)];
    figures.prepend([...exit, ...time].join(' · '), ' ');
    const [title, ...lines] = why ?? [];
    if (title) say(title, ...lines);
    else if (failure) {
      const { id, status = '' } = failure;
      const link = make('a', { href: address(`${t('failure.page')}#${id}`) }, t('failure.more'));
      say(t('failure.withStatus', { title: failureText(id).title, status }), link);
    }
  };

  return {
    element,
    clear,
    write,
    /** How much of Python has come. */
    loading({ loaded, total }: Progress) {
      const [now, all] = [loaded, total].map((bytes) => (bytes / 1e6).toFixed(1));
      status.textContent = t('codeRun.progress', { loaded: now ?? '', total: all ?? '' });
    },
    state: showState,
    end: showEnd,
    figures: showFigures,
    /** Shows a run that ended before. */
    show(result: Result, end: ShownEnd) {
      clear();
      write('stdout', result.text);
      showState(result.state);
      showFigures(result, {});
      showEnd(end);
    },
  };
}
