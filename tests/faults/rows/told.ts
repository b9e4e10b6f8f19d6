import {
  choice,
  completion,
  done,
  event,
  finish,
  plain,
  reply,
  stream,
  text,
} from '../../support/provider-answers.ts';
import { half, type Row } from './row.ts';

// What a server says of the end: finish reasons, one after another, and errors inside an answer.

const all = { ends: 'done', keeps: 'All.' } as const;
const failed = { ends: 'failed', failure: 'error-in-the-stream', keeps: half } as const;
const broke = { ...failed, says: /Upstream broke/ } as const;
const error = { code: 502, message: 'Upstream broke' };
const message = (fields: object, rest: object = {}) =>
  reply({
    choices: [{ index: 0, message: { role: 'assistant', content: half }, ...fields }],
    ...rest,
  });

/** What is said of the end. */
export const told: readonly Row[] = [
  {
    name: 'an empty finish reason after stop',
    answer: stream(text('All.'), finish('stop'), finish(''), done),
    ...all,
  },
  {
    name: 'a finish reason of null after stop',
    answer: stream(text('All.'), finish('stop'), choice({}), done),
    ...all,
  },
  {
    name: 'an empty finish reason after length',
    answer: stream(text(half), finish('length'), finish('')),
    ends: 'incomplete',
    failure: 'length-limit',
    keeps: half,
  },
  {
    name: 'empty finish reasons before stop',
    answer: stream(choice({ content: 'All' }, ''), choice({ content: '.' }, ''), finish('stop')),
    ...all,
  },
  {
    name: 'tool_calls, then stop',
    answer: stream(text('All.'), finish('tool_calls'), finish('stop')),
    ...all,
  },
  {
    name: 'stop, then length: the last word counts',
    answer: stream(text(half), finish('stop'), finish('length')),
    ends: 'incomplete',
    failure: 'length-limit',
    keeps: half,
  },
  {
    name: 'a finish reason that is a word of JavaScript',
    answer: stream(text('All.'), finish('constructor'), done),
    ...all,
    says: /\bconstructor\b/,
  },
  {
    name: 'content filter without text',
    answer: stream(finish('content_filter'), done),
    ends: 'incomplete',
    failure: 'content-filter',
  },
  {
    name: 'the finish reason error',
    answer: stream(text(half), finish('error'), done),
    ...failed,
  },
  {
    name: 'the finish reason error, without text',
    answer: stream(finish('error'), done),
    ends: 'failed',
    failure: 'error-in-the-stream',
  },
  {
    name: 'the finish reason error, then stop',
    answer: stream(text(half), finish('error'), finish('stop'), done),
    ...failed,
  },
  {
    name: 'the finish reason error, with its message and the last of the text',
    answer: stream(
      text('Half '),
      event({
        error,
        choices: [{ index: 0, delta: { content: 'of what' }, finish_reason: 'error' }],
      }),
    ),
    ...broke,
  },
  {
    name: 'the finish reason error, with its message in the choice',
    answer: stream(
      text(half),
      event({ choices: [{ index: 0, delta: {}, finish_reason: 'error', error }] }),
    ),
    ...broke,
  },
  {
    name: 'the finish reason error, with its message after it',
    answer: stream(text(half), finish('error'), event({ error })),
    ...broke,
  },
  {
    name: 'an error beside no choices',
    answer: stream(text(half), event({ choices: [], error })),
    ...broke,
  },
  {
    name: 'an error as a text beside no choices',
    answer: stream(text(half), event({ choices: [], error: 'Upstream broke' })),
    ...broke,
  },
  {
    name: 'an event named error, with plain text',
    answer: stream(text(half), 'event: error\ndata: Upstream broke\n\n'),
    ...broke,
  },
  {
    name: 'an event named error, with plain text over two lines',
    answer: stream(text(half), 'event: error\ndata: Upstream\ndata:  broke\n\n'),
    ...failed,
    says: /Upstream\s+broke/,
  },
  {
    name: 'an event named error, with a text in JSON',
    answer: stream(text(half), `event: error\n${event('Upstream broke')}`),
    ...broke,
  },
  {
    name: 'an event named error, with a number',
    answer: stream(text(half), 'event: error\ndata: 502\n\n'),
    ...failed,
    says: /502/,
  },
  {
    name: 'an event named error, with nothing',
    answer: stream(text(half), 'event: error\ndata:\n\n', text(' more'), finish('stop')),
    ...failed,
  },
  {
    name: 'an event named error, with a message alone',
    answer: stream(text(half), `event: error\n${event({ message: 'Upstream broke' })}`),
    ...broke,
  },
  {
    name: 'an event named error, with an error inside',
    answer: stream(text(half), `event: error\n${event({ type: 'error', error })}`),
    ...broke,
  },
  {
    name: 'an event named error, before any text',
    answer: stream('event: error\ndata: Upstream broke\n\n'),
    ...broke,
    keeps: '',
  },
  {
    name: 'an event named error, at the end without its blank line',
    answer: stream(text(half), 'event: error\ndata: Upstream broke'),
    ...broke,
  },
  {
    name: 'whole: the finish reason error',
    answer: completion(half, 'error'),
    stream: false,
    ...failed,
  },
  {
    name: 'whole: the finish reason error, with its message in the choice',
    answer: message({ finish_reason: 'error', error }),
    stream: false,
    ...broke,
  },
  {
    name: 'whole: an error beside no choices',
    answer: reply({ choices: [], error }),
    stream: false,
    ends: 'failed',
    failure: 'error-in-the-stream',
    says: /Upstream broke/,
  },
  {
    name: 'whole: an error beside the text that came',
    answer: message({ finish_reason: 'stop' }, { error }),
    stream: false,
    ...broke,
  },
  {
    name: 'whole: an empty finish reason',
    answer: message({ finish_reason: '' }),
    stream: false,
    ends: 'done',
    keeps: half,
  },
  {
    name: 'events that claim to be JSON',
    answer: plain('application/json', text('All.'), finish('stop')),
    ...all,
  },
  {
    name: 'JSON that claims to be events',
    answer: { ...completion('All.'), headers: { 'content-type': 'text/event-stream' } },
    ...all,
  },
];
