import { done, event, finish, reply, stream, text } from '../../support/provider-answers.ts';
import type { Row } from './row.ts';

// Several choices (`n: 2`): the one with `index` 0 is shown, wherever it stands.

type Choice = readonly [index: number | undefined, content: string, reason?: string];

const numbered = (index: number | undefined) => (index === undefined ? {} : { index });
/** One event with these choices. */
const deltas = (...choices: readonly Choice[]) =>
  event({
    choices: choices.map(([index, content, reason = null]) => ({
      ...numbered(index),
      delta: { content },
      finish_reason: reason,
    })),
  });
const messages = (...choices: readonly Choice[]) =>
  reply({
    choices: choices.map(([index, content, reason = 'stop']) => ({
      ...numbered(index),
      message: { role: 'assistant', content },
      finish_reason: reason,
    })),
  });
const all = { ends: 'done', keeps: 'All.', lacks: 'Other' } as const;

/** Answers of several choices. */
export const choices: readonly Row[] = [
  {
    name: 'two choices, an event each, by turns',
    answer: stream(
      deltas([1, 'Other']),
      deltas([0, 'Al']),
      deltas([1, 'Other']),
      deltas([0, 'l.']),
      deltas([1, '', 'length']),
      deltas([0, '', 'stop']),
      done,
    ),
    ...all,
  },
  {
    name: 'two choices in one event, the second first',
    answer: stream(
      deltas([1, 'Other'], [0, 'Al']),
      deltas([1, 'Other', 'length'], [0, 'l.', 'stop']),
    ),
    ...all,
  },
  {
    name: 'the other choice goes on after stop, to its own length',
    answer: stream(text('All.'), finish('stop'), deltas([1, 'Other', 'length']), done),
    ...all,
  },
  {
    name: 'two choices without an index',
    answer: stream(
      deltas([undefined, 'All.'], [undefined, 'Other']),
      deltas([undefined, '', 'stop']),
    ),
    ...all,
  },
  {
    name: 'a choice of null before the one',
    answer: stream(
      event({ choices: [null, { index: 0, delta: { content: 'All.' } }] }),
      finish('stop'),
    ),
    ...all,
  },
  {
    name: 'the other choice alone is cut short',
    answer: stream(deltas([1, 'Other', 'content_filter'], [0, 'All.', 'stop'])),
    ...all,
  },
  {
    name: 'whole: two choices, the second first',
    answer: messages([1, 'Other', 'length'], [0, 'All.']),
    stream: false,
    ...all,
  },
  {
    name: 'whole where a stream was asked: two choices, the second first',
    answer: messages([1, 'Other'], [0, 'All.']),
    ...all,
  },
  {
    name: 'whole: two choices without an index',
    answer: messages([undefined, 'All.'], [undefined, 'Other']),
    stream: false,
    ...all,
  },
];
