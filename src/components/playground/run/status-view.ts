import type { EndState, Received } from '../../../chat/receive/outcome.ts';
import type { Times } from '../../../chat/record/recording.ts';
import { t } from '../../../strings/translate.ts';
import { outsideText } from '../../../text/outside-text.ts';
import { adopt } from '../../adopt.ts';
import { part } from '../../dom.ts';
import { dollars, seconds } from '../../format.ts';
import rules from './first-token.css?inline';

export type State = 'idle' | 'running' | EndState;

/** Mirrors the state on the element itself, and in one line for those who listen. */
export function createStatusView(root: HTMLElement) {
  adopt(rules);
  const run = part(root, 'run');
  const label = part(root, 'run-label');

  const state = (now: State) => {
    root.dataset.state = now;
    part(root, 'status').textContent = t(`status.${now}`);
    const running = now === 'running';
    label.textContent = t(running ? 'playground.stop' : 'playground.run');
    run.dataset.do = running ? 'stop' : 'run';
  };

  const figures = (texts: readonly string[]) => {
    part(root, 'figures').replaceChildren(
      ...texts.map((text) => Object.assign(document.createElement('span'), { textContent: text })),
    );
  };
  /** The line under the figures is the run: up to its first token, and from there on. */
  const line = ({ firstToken, done }: Times) => {
    const { style } = part(root, 'figures-bar');
    if (firstToken === undefined || !done) style.removeProperty('--first-token');
    else style.setProperty('--first-token', `${((100 * firstToken) / done).toFixed(1)}%`);
  };

  return {
    state,
    say: (text: string) => {
      part(root, 'status').textContent = text;
    },
    clear() {
      figures([]);
      line({});
    },
    figures(received: Received, times: Times) {
      figures(figuresOf(received, times));
      line(times);
    },
  };
}

/** `321 in · 45 out · 366 tokens`, first token, total time, finish reason, cost: each where it is known. */
export function figuresOf(
  { usage, finishReason, cost }: Received,
  times: Times,
): readonly string[] {
  return [
    usage &&
      t('figures.tokens', {
        input: usage.prompt_tokens,
        output: usage.completion_tokens,
        total: usage.total_tokens,
      }),
    times.firstToken !== undefined && t('figures.firstToken', { time: seconds(times.firstToken) }),
    times.done !== undefined && t('figures.total', { time: seconds(times.done) }),
    finishReason && reasonOf(finishReason),
    cost !== undefined && dollars(cost),
  ].filter((text) => typeof text === 'string');
}

const reasons: ReadonlySet<string> = new Set([
  'stop',
  'length',
  'content_filter',
  'tool_calls',
  'function_call',
]);

/** A finish reason that the API does not have is a server's own words, and looks so. */
const reasonOf = (reason: string): string =>
  reasons.has(reason) ? reason : t('figures.reason', { reason: outsideText(reason) });
