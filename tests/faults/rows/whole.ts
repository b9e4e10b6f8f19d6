import {
  choice,
  completion,
  done,
  event,
  finish,
  plain,
  reset,
  stream,
  text,
  usageEvent,
} from '../../support/provider-answers.ts';
import { type Row, short } from './row.ts';

/** The answer is whole, whatever its outward form. */
export const whole: readonly Row[] = [
  {
    name: 'stop, then [DONE]',
    answer: stream(text('All.'), finish('stop'), done),
    ends: 'done',
    keeps: 'All.',
  },
  {
    name: 'stop, no [DONE]',
    answer: stream(text('All.'), finish('stop')),
    ends: 'done',
    keeps: 'All.',
  },
  {
    name: 'stop, then a disconnect',
    answer: stream(text('All.'), finish('stop'), 50, reset),
    ends: 'done',
    keeps: 'All.',
  },
  {
    name: 'tool calls',
    answer: stream(
      choice({
        tool_calls: [
          {
            index: 0,
            id: 'call_1',
            type: 'function',
            function: { name: 'look_up', arguments: '{"a":' },
          },
        ],
      }),
      choice({ tool_calls: [{ index: 0, function: { arguments: '1}' } }] }),
      finish('tool_calls'),
      done,
    ),
    ends: 'done',
    keeps: 'look_up',
  },
  {
    name: 'a refusal',
    answer: stream(
      choice({ refusal: 'I cannot ' }),
      choice({ refusal: 'help with that.' }),
      finish('stop'),
      done,
    ),
    ends: 'done',
    keeps: 'I cannot help with that.',
  },
  {
    name: 'one whole JSON completion where a stream was asked',
    answer: completion('All.'),
    ends: 'done',
    keeps: 'All.',
  },
  {
    name: '200, not 201',
    answer: { ...completion('All.'), status: 200 },
    stream: false,
    ends: 'done',
    keeps: 'All.',
  },
  {
    name: '202, not 201',
    answer: { ...completion('All.'), status: 202 },
    stream: false,
    ends: 'done',
    keeps: 'All.',
  },
  {
    name: 'events that carry nothing',
    answer: stream(
      ': hello\n\n',
      event(null),
      event({}),
      event({ id: 'x' }),
      text('All.'),
      event(null),
      finish('stop'),
      done,
    ),
    ends: 'done',
    keeps: 'All.',
  },
  {
    name: 'events under another content type',
    answer: plain('text/plain', text('All.'), finish('stop'), done),
    ends: 'done',
    keeps: 'All.',
  },
  {
    name: 'events with CRLF, cut anywhere, in the middle of a character too',
    answer: stream(
      ...[...Buffer.from((text('Größe 🦝.') + finish('stop') + done).replaceAll('\n', '\r\n'))].map(
        (byte) => Uint8Array.of(byte),
      ),
    ),
    ends: 'done',
    keeps: 'Größe 🦝.',
  },
  {
    name: 'stop without text',
    answer: stream(choice({ role: 'assistant', content: '' }), finish('stop'), usageEvent, done),
    ends: 'done',
    says: /the model returned no text/i,
  },
  {
    name: 'comments in place of text, for longer than a stall',
    answer: stream(
      text('All'),
      ...Array.from({ length: 8 }, () => [150, ': alive\n\n'] as const).flat(),
      text('.'),
      finish('stop'),
    ),
    limits: short,
    ends: 'done',
    keeps: 'All.',
  },
];
