import { failureOfStatus } from '../../../chat/receive/failure.ts';
import { failureText } from '../../../chat/receive/failures.ts';
import type { Received } from '../../../chat/receive/outcome.ts';
import type { Times } from '../../../chat/record/recording.ts';
import type { Progress } from '../../../code/python/fetch-pack.ts';
import type { OutputStream } from '../../../code/room/messages.ts';
import type { CodeEnd } from '../../../code/runner.ts';
import { t } from '../../../strings/translate.ts';
import { showInvisible } from '../../../text/invisible.ts';
import { address } from '../../address.ts';
import { type CodeState, problemWords } from '../../code/runner.ts';
import { make } from '../../dom.ts';
import { seconds } from '../../format.ts';
import { figuresOf } from '../run/status-view.ts';

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
  let refused = 0;

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

  return {
    element,
    clear() {
      waiting = [];
      refused = 0;
      text.replaceChildren();
      figures.textContent = '';
      said.hidden = true;
      element.hidden = false;
    },
    write(stream: OutputStream, piece: string) {
      const last = waiting.at(-1);
      if (last?.[0] === stream) last[1] += piece;
      else waiting.push([stream, piece]);
      frame ||= requestAnimationFrame(flush);
    },
    /** How much of Python has come. */
    loading({ loaded, total }: Progress) {
      const [now, all] = [loaded, total].map((bytes) => (bytes / 1e6).toFixed(1));
      status.textContent = t('codeRun.progress', { loaded: now ?? '', total: all ?? '' });
    },
    state(now: CodeState, end?: CodeEnd) {
      element.dataset.state = now === 'loading' ? 'running' : now;
      status.textContent = t(
        now === 'loading' || now === 'done' ? `codeRun.state.${now}` : `status.${now}`,
      );
      if (!end) return;
      flush();
      const exit = end.exitCode === undefined ? [] : [t('codeRun.exit', { code: end.exitCode })];
      figures.prepend([...exit, seconds(end.ms)].join(' · '), ' ');
      if (end.problem) {
        const { title, cause, next } = problemWords(end.problem);
        say(title, cause, next);
      } else if (refused && end.state === 'failed') {
        const id = failureOfStatus(refused);
        const link = make('a', { href: address(`${t('failure.page')}#${id}`) }, t('failure.more'));
        say(t('failure.withStatus', { title: failureText(id).title, status: refused }), link);
      }
    },
    /** The status of an answer that the program got. */
    answered(httpStatus: number) {
      if (httpStatus >= 400) refused = httpStatus;
    },
    figures: (received: Received, times: Times) => {
      figures.append(...figuresOf(received, times).map((each) => make('span', {}, each)));
    },
  };
}
