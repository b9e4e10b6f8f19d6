import type { FailureId } from '../../../src/chat/receive/failures.ts';
import {
  type Answer,
  completion,
  openaiProblem,
  plain,
  problem,
  reply,
} from '../../support/provider-answers.ts';
import { html, type Row } from './row.ts';

// Statuses with the bodies in which they come: the provider's JSON, OpenAI's, a proxy's page, nothing, half.

const said = 'Told by the server';
const says = /Told by the server/;

const bodies = {
  'AI/ML API JSON': (status: number) => problem(status, said),
  'OpenAI JSON': (status: number) =>
    openaiProblem(status, { message: said, type: 'some_error', param: null, code: null }),
  'error as a text': (status: number) => ({ ...reply({ error: said }), status }),
  'detail as a text': (status: number) => ({ ...reply({ detail: said }), status }),
  HTML: (status: number) => ({ ...plain('text/html', html), status }),
  nothing: (status: number): Answer => ({ status }),
  'half a JSON': (status: number) => ({ ...plain('application/json', '{"message":"To'), status }),
} as const;
type Body = keyof typeof bodies;
const wordless: readonly Body[] = ['HTML', 'nothing', 'half a JSON'];

const table: readonly [number, FailureId, ...Body[]][] = [
  [400, 'request-refused', 'OpenAI JSON', 'HTML', 'nothing', 'half a JSON'],
  [401, 'key-refused', 'OpenAI JSON', 'HTML', 'nothing'],
  [402, 'not-permitted', 'OpenAI JSON'],
  [403, 'not-permitted', 'OpenAI JSON', 'HTML'],
  [404, 'not-found', 'error as a text', 'detail as a text', 'HTML', 'nothing'],
  [405, 'request-refused', 'AI/ML API JSON'],
  [406, 'request-refused', 'nothing'],
  [408, 'server-timeout', 'AI/ML API JSON'],
  [409, 'request-refused', 'OpenAI JSON'],
  [410, 'request-refused', 'AI/ML API JSON'],
  [411, 'request-refused', 'HTML'],
  [413, 'request-too-large', 'HTML'],
  [414, 'request-refused', 'HTML'],
  [415, 'request-refused', 'AI/ML API JSON'],
  [418, 'request-refused', 'HTML'],
  [422, 'request-refused', 'OpenAI JSON', 'detail as a text'],
  [424, 'request-refused', 'AI/ML API JSON'],
  [425, 'request-refused', 'nothing'],
  [428, 'request-refused', 'AI/ML API JSON'],
  [429, 'too-many-requests', 'HTML', 'nothing', 'half a JSON'],
  [431, 'request-refused', 'nothing'],
  [451, 'request-refused', 'AI/ML API JSON'],
  [500, 'server-error', 'OpenAI JSON', 'nothing', 'half a JSON'],
  [501, 'server-error', 'HTML'],
  [502, 'server-unavailable', 'AI/ML API JSON'],
  [503, 'server-unavailable', 'HTML', 'nothing'],
  [504, 'server-timeout', 'HTML'],
  [507, 'server-error', 'AI/ML API JSON'],
  [520, 'server-error', 'HTML'],
  [524, 'server-error', 'HTML'],
  [529, 'server-error', 'OpenAI JSON'],
  [599, 'server-error', 'nothing'],
];

const errors = table.flatMap(([status, failure, ...names]) =>
  names.map((name): Row => {
    const row = { name: `${status} with ${name}`, answer: bodies[name](status), failure } as const;
    return { ...row, ends: 'failed', ...(!wordless.includes(name) && { says }) };
  }),
);

const success = (status: number): Row => ({
  name: `${status} with a completion`,
  answer: { ...completion('All.'), status },
  stream: false,
  ends: 'done',
  keeps: 'All.',
});

/** Statuses, each as it comes in the wild. */
export const statuses: readonly Row[] = [
  ...errors,
  ...[203, 206, 226].map(success),
  { name: '204', answer: { status: 204 }, ends: 'failed', failure: 'empty-answer' },
  { name: '205', answer: { status: 205 }, ends: 'failed', failure: 'empty-answer' },
  {
    name: '429 with a wait that nobody could sit out',
    answer: problem(429, said, { 'retry-after': '9'.repeat(300) }),
    ends: 'failed',
    failure: 'too-many-requests',
    says,
    hides: /asks to wait/,
  },
  { name: '300 without a place to go', answer: problem(300, said), ends: 'failed' },
  { name: '304', answer: { status: 304 }, ends: 'failed' },
  {
    name: '407, which is for proxies alone',
    answer: problem(407, said),
    ends: 'failed',
    failure: 'no-connection',
    inFirefox: 'request-refused',
  },
  { name: '999, which is no status', answer: problem(999, said), ends: 'failed' },
  {
    name: '200 with an error of AI/ML API',
    answer: { ...problem(500, said), status: 200 },
    ends: 'failed',
    says,
  },
  {
    name: '200 with an error of OpenAI',
    answer: reply({ error: { message: said } }),
    ends: 'failed',
    says,
  },
];
