import {
  completion,
  done,
  finish,
  reset,
  stall,
  stream,
  text,
} from '../../support/provider-answers.ts';
import { half, type Row, short } from './row.ts';

/** The answer begins and does not come to its end. */
export const partial: readonly Row[] = [
  {
    name: 'length',
    answer: stream(text(half), finish('length'), done),
    ends: 'incomplete',
    failure: 'length-limit',
    keeps: half,
    says: /\blength\b/,
  },
  {
    name: 'length at once',
    answer: completion(half, 'length'),
    stream: false,
    ends: 'incomplete',
    failure: 'length-limit',
    keeps: half,
  },
  {
    name: 'length without text',
    answer: stream(finish('length'), done),
    ends: 'incomplete',
    failure: 'length-limit',
  },
  {
    name: 'content filter',
    answer: stream(text(half), finish('content_filter'), done),
    ends: 'incomplete',
    failure: 'content-filter',
    keeps: half,
    says: /content_filter/,
  },
  {
    name: 'disconnect after text',
    answer: stream(text(half), 100, reset),
    ends: 'incomplete',
    failure: 'answer-cut-off',
    keeps: half,
  },
  {
    name: 'the end after text',
    answer: stream(text(half)),
    ends: 'incomplete',
    failure: 'answer-cut-off',
    keeps: half,
  },
  {
    name: 'half an event',
    answer: stream(text(half), text('of it').slice(0, 40)),
    ends: 'incomplete',
    failure: 'answer-cut-off',
    keeps: half,
  },
  {
    name: '[DONE] too early',
    answer: stream(text(half), done),
    ends: 'incomplete',
    failure: 'answer-cut-off',
    keeps: half,
  },
  {
    name: 'a stall after text',
    answer: stream(text(half), stall),
    limits: short,
    ends: 'incomplete',
    failure: 'answer-stalled',
    keeps: half,
  },
];
