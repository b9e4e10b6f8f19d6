import { event, finish, plain, stream, text } from '../../support/provider-answers.ts';
import { half, type Row } from './row.ts';

// JSON in JSON, 20,000 levels: reading it is easy, and each walk through it would run out of stack.

const levels = 20_000;
const deep = '['.repeat(levels) + ']'.repeat(levels);
/** Parts of content in each other, as a reader of them would go down. */
const parts = `${'[{"text":'.repeat(levels)}"All."${'}]'.repeat(levels)}`;
const choice = (fields: string) => `{"choices":[{"index":0,${fields},"finish_reason":null}]}`;
const broken = { ends: 'failed', failure: 'error-in-the-stream', keeps: half } as const;
const unreadable = { ends: 'failed', failure: 'unreadable-answer' } as const;
const after = (json: string) =>
  stream(text(half), `data: ${json}\n\n`, text('more'), finish('stop'));
const json = 'application/json';

/** Answers nested too deep to be answers. */
export const nested: readonly Row[] = [
  {
    name: 'nested: a field of an event',
    answer: after(`{"deep":${deep},${choice('"delta":{}').slice(1)}`),
    ...broken,
  },
  {
    name: 'nested: the content of an event',
    answer: after(choice(`"delta":{"content":${parts}}`)),
    ...broken,
  },
  {
    name: 'nested: the message of an error in a stream',
    answer: after(`{"error":{"message":${deep}}}`),
    ...broken,
  },
  {
    name: 'nested: an event named error',
    answer: stream(text(half), `event: error\ndata: {"message":${deep}}\n\n`),
    ...broken,
  },
  {
    name: 'nested: an event before any text',
    answer: stream(`data: ${deep}\n\n`, text('more')),
    ends: 'failed',
    failure: 'error-in-the-stream',
  },
  {
    name: 'nested: the content of a whole answer',
    answer: plain(json, choice(`"message":{"content":${parts}}`)),
    stream: false,
    ...unreadable,
  },
  {
    name: 'nested: a field of a whole answer',
    answer: plain(json, `{"deep":${deep},${choice('"message":{"content":"All."}').slice(1)}`),
    ...unreadable,
  },
  {
    name: 'nested: the message of an error in a whole answer',
    answer: plain(json, `{"error":{"message":${deep}}}`),
    ...unreadable,
  },
  {
    name: 'nested: the message of an error with its status',
    answer: { ...plain(json, `{"error":{"message":${deep}}}`), status: 500 },
    ends: 'failed',
    failure: 'server-error',
  },
  {
    name: 'as deep as answers are',
    answer: stream(
      event({ choices: [{ index: 0, delta: { content: [[{ text: 'No.' }]] } }] }),
      text('All.'),
      finish('stop'),
    ),
    ends: 'done',
    keeps: 'All.',
  },
];
