import { goodKey, openaiProblem, plain, problem } from '../../support/provider-answers.ts';
import { html, type Row } from './row.ts';

/** The server says no, with a status. */
export const refused: readonly Row[] = [
  {
    name: '400',
    answer: problem(400, 'messages.0.content: Invalid input'),
    ends: 'failed',
    failure: 'request-refused',
    says: /messages\.0\.content: Invalid input/,
  },
  { name: '401', answer: problem(401, 'Unauthorized'), ends: 'failed', failure: 'key-refused' },
  {
    name: '401 that repeats the key',
    answer: problem(401, `Incorrect API key provided: ${goodKey}`),
    ends: 'failed',
    failure: 'key-refused',
    says: /Incorrect API key provided/,
  },
  {
    name: '403',
    answer: problem(403, "You've run out of credits"),
    ends: 'failed',
    failure: 'not-permitted',
    says: /run out of credits/,
  },
  { name: '404', answer: problem(404, 'Model not found'), ends: 'failed', failure: 'not-found' },
  { name: '413', answer: problem(413, 'Too large'), ends: 'failed', failure: 'request-too-large' },
  {
    name: '429',
    answer: problem(429, 'Too many requests'),
    ends: 'failed',
    failure: 'too-many-requests',
  },
  {
    name: '429 with a spent quota',
    answer: openaiProblem(429, {
      message: 'You exceeded your current quota',
      type: 'insufficient_quota',
      param: null,
      code: 'insufficient_quota',
    }),
    ends: 'failed',
    failure: 'quota-used-up',
  },
  {
    name: '500',
    answer: problem(500, 'Internal server error'),
    ends: 'failed',
    failure: 'server-error',
  },
  {
    name: '500 as HTML',
    answer: { ...plain('text/html', html), status: 500 },
    ends: 'failed',
    failure: 'server-error',
  },
  { name: '502', answer: { ...plain('text/html', html), status: 502 }, ends: 'failed' },
  {
    name: '503',
    answer: problem(503, 'Service unavailable'),
    ends: 'failed',
    failure: 'server-unavailable',
  },
  {
    name: '504',
    answer: problem(504, 'Generation timed out'),
    ends: 'failed',
    failure: 'server-timeout',
  },
];
