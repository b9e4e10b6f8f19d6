import {
  choice,
  done,
  event,
  finish,
  reply,
  stream,
  text,
  usage,
} from '../../support/provider-answers.ts';
import { half, type Row } from './row.ts';

// What stands inside the JSON, from servers that take their own liberties.

const events = (name: string, body: readonly string[], rest: Partial<Row> = {}): Row => ({
  name,
  answer: stream(...body),
  ends: 'done',
  keeps: 'All.',
  ...rest,
});
const whole = (name: string, value: unknown, rest: Partial<Row> = {}): Row => ({
  name: `whole: ${name}`,
  answer: reply(value),
  stream: false,
  ends: 'done',
  ...rest,
});
const first = (fields: object) => ({ choices: [{ index: 0, ...fields }] });
const message = (fields: object, finish_reason: string | null = 'stop') =>
  first({ message: { role: 'assistant', ...fields }, finish_reason });
const call = {
  id: 'a',
  type: 'function',
  function: { name: 'look_up', arguments: '{"where":"here"}' },
};
const unreadable = { ends: 'failed', failure: 'unreadable-answer' } as const;
const silent = { ends: 'done', says: /the model returned no text/i } as const;

/** Payloads, as events and as one JSON. */
export const shapes: readonly Row[] = [
  events('content as parts', [
    choice({
      content: [
        { type: 'text', text: 'Al' },
        { type: 'text', text: 'l.' },
      ],
    }),
    finish('stop'),
  ]),
  events('choices empty or null in between', [
    text('Al'),
    event({ choices: [] }),
    event({ choices: null }),
    text('l.'),
    finish('stop'),
  ]),
  events('no delta, or none to speak of', [
    event(first({})),
    event(first({ delta: null })),
    text('All.'),
    finish('stop'),
  ]),
  events('text and finish reason in one event', [choice({ content: 'All.' }, 'stop')]),
  events('a message where a delta should be', [event(message({ content: 'All.' }))]),
  events('padding, reasoning and other fields', [
    choice({ content: null, reasoning_content: 'Hm.' }),
    event({ ...first({ delta: { content: 'All.' } }), obfuscation: 'aaaa', service_tier: null }),
    finish('stop'),
  ]),
  events('error: null', [
    event({ error: null, ...first({ delta: { content: 'All.' } }) }),
    finish('stop'),
  ]),
  events('content of another type', [
    choice({ content: 7 }),
    choice({ content: { a: 1 } }),
    text('All.'),
    finish('stop'),
  ]),
  events(
    'an old function call',
    [choice({ function_call: call.function }), finish('function_call')],
    {
      keeps: 'look_up',
    },
  ),
  events('a finish reason that nobody knows', [text('All.'), finish('eos')], { says: /\beos\b/ }),
  events('an empty finish reason', [text(half), finish('')], {
    ends: 'incomplete',
    failure: 'answer-cut-off',
    keeps: half,
  }),
  events(
    'usage without a sum',
    [
      text('All.'),
      finish('stop'),
      event({ choices: [], usage: { prompt_tokens: 300, completion_tokens: 33 } }),
      done,
    ],
    { says: /333 tokens/ },
  ),
  events('usage of other types', [
    text('All.'),
    finish('stop'),
    event({ choices: [], usage: { prompt_tokens: 'many', completion_tokens: null } }),
  ]),
  events(
    'figures that no call can have',
    [
      text('All.'),
      finish('stop'),
      event({
        choices: [],
        usage: { prompt_tokens: -1e308, completion_tokens: 0.5, total_tokens: 1e300 },
        meta: { usage: { usd_spent: -1e308 } },
      }),
      done,
    ],
    { hides: /\d tokens|\$/ },
  ),
  events(
    'a price in the last event',
    [
      text('All.'),
      finish('stop'),
      event({ choices: [], usage, meta: { usage: { usd_spent: 0.25 } } }),
    ],
    { says: /\$0\.25/ },
  ),
  events('two choices, the first shown', [
    event({
      choices: [
        { index: 0, delta: { content: 'All.' } },
        { index: 1, delta: { content: 'Other' } },
      ],
    }),
    finish('stop'),
  ]),
  events('an error as a text after text', [text(half), event({ error: 'Upstream broke' })], {
    ends: 'failed',
    failure: 'error-in-the-stream',
    keeps: half,
    says: /Upstream broke/,
  }),
  whole('no text', message({ content: null }), silent),
  whole('content as parts', message({ content: [{ type: 'text', text: 'All.' }] }), {
    keeps: 'All.',
  }),
  whole('a tool call', message({ content: null, tool_calls: [call] }, 'tool_calls'), {
    keeps: 'look_up',
  }),
  whole('a refusal', message({ content: null, refusal: 'I cannot.' }), { keeps: 'I cannot.' }),
  whole('content filter', message({ content: half }, 'content_filter'), {
    ends: 'incomplete',
    failure: 'content-filter',
    keeps: half,
  }),
  whole('no finish reason', message({ content: 'All.' }, null), { keeps: 'All.' }),
  whole('no message', first({ finish_reason: 'stop' }), silent),
  whole('no choices', { choices: [] }, unreadable),
  whole('null', null, unreadable),
  whole('an array', [], unreadable),
  whole('a text', 'All.', unreadable),
  whole('an error as a text', { error: 'Out of order' }, { ends: 'failed', says: /Out of order/ }),
];
