import {
  choice,
  completion,
  done,
  event,
  finish,
  plain,
  problem,
  reset,
  type Step,
  stall,
  stream,
  text,
} from '../../support/provider-answers.ts';
import { half, type Row, short } from './row.ts';

// Stalls, drips and disconnects, at each point of an answer.

const limits = short;
const cutOff = { ends: 'incomplete', failure: 'answer-cut-off', keeps: half } as const;
const stalled = { ends: 'incomplete', failure: 'answer-stalled', keeps: half, limits } as const;
const nothing = { ends: 'failed', failure: 'answer-stalled', limits } as const;
const all = { ends: 'done', keeps: 'All.' } as const;
const drip = (piece: string, times: number): Step[] =>
  Array.from({ length: times }, () => [150, piece] as const).flat();
const json = String(completion('All.').body?.[0]);

/** Answers that falter. */
export const silences: readonly Row[] = [
  { name: 'a stall in mid-event', answer: stream(text(half), 'data: {"choi', stall), ...stalled },
  {
    name: 'a stall in a tool call',
    answer: stream(
      choice({ tool_calls: [{ index: 0, function: { name: 'look_up', arguments: '{' } }] }),
      stall,
    ),
    ...stalled,
    keeps: 'look_up',
  },
  { name: 'a stall after a drip', answer: stream(...drip(text(half), 2), stall), ...stalled },
  {
    name: 'a stall after stop',
    answer: stream(text('All.'), finish('stop'), stall),
    limits,
    ...all,
  },
  {
    name: 'a stall after [DONE]',
    answer: stream(text('All.'), finish('stop'), done, stall),
    limits,
    ...all,
  },
  {
    name: 'a stall after length',
    answer: stream(text(half), finish('length'), stall),
    ...stalled,
    failure: 'length-limit',
  },
  {
    name: 'a stall in a JSON body',
    answer: plain('application/json', json.slice(0, 40), stall),
    stream: false,
    ...nothing,
  },
  {
    name: 'a stall before a JSON body',
    answer: plain('application/json', '', stall),
    stream: false,
    ...nothing,
  },
  {
    name: 'a stall in the body of an error',
    answer: { ...problem(500, 'Broken'), body: ['{"mess', stall] },
    limits,
    ends: 'failed',
  },
  { name: 'a stall after half a first event', answer: stream('data: {"choi', stall), ...nothing },
  {
    name: 'an error object, then a stall',
    answer: stream(text(half), event({ error: { message: 'Broke' } }), stall),
    ends: 'failed',
    failure: 'error-in-the-stream',
    keeps: half,
    says: /Broke/,
  },
  {
    name: 'a drip of comments before the first text, for longer than the first limit',
    answer: stream(...drip(':\n\n', 10), text('All.'), finish('stop')),
    limits,
    ...all,
  },
  {
    name: 'a drip of blank lines',
    answer: stream(text('All'), ...drip('\n', 6), text('.'), finish('stop')),
    limits,
    ...all,
  },
  {
    name: 'a drip of single bytes',
    answer: stream(
      ...[...'data: '].flatMap((byte) => [byte, 120]),
      text('All.').slice('data: '.length),
      finish('stop'),
    ),
    limits,
    ...all,
  },
  {
    name: 'a first byte just in time',
    answer: stream(700, text('All.'), finish('stop')),
    limits,
    ...all,
  },
  {
    name: 'a pause that is no stall',
    answer: stream(text('All'), 300, text('.'), 300, finish('stop')),
    limits,
    ...all,
  },
  {
    name: 'a disconnect in the middle of a character',
    answer: stream(text(half), Buffer.from(text('🦝')).subarray(0, -20), 50, reset),
    ...cutOff,
  },
  {
    name: 'a disconnect between events',
    answer: stream(...drip(text(half), 2), 50, reset),
    ...cutOff,
  },
  {
    name: 'a disconnect after [DONE]',
    answer: stream(text('All.'), finish('stop'), done, 50, reset),
    ...all,
  },
  {
    name: 'a disconnect in a JSON body',
    answer: plain('application/json', json.slice(0, 40), 50, reset),
    stream: false,
    ends: 'failed',
    failure: 'no-connection',
  },
  {
    name: 'a disconnect in the body of an error',
    answer: { ...problem(503, 'Broken'), body: ['{"mess', 50, reset] },
    ends: 'failed',
  },
  {
    name: 'a disconnect after a comment',
    answer: stream(':\n\n', 50, reset),
    ends: 'failed',
    failure: 'no-connection',
  },
  {
    name: 'the end after a role alone',
    answer: stream(choice({ role: 'assistant', content: '' })),
    ends: 'failed',
    failure: 'empty-answer',
  },
  {
    name: 'the end in the first event',
    answer: stream('data: {"choices":[{"del'),
    ends: 'failed',
    failure: 'empty-answer',
  },
];
