import { head } from '../faults/raw-server.ts';
import {
  choice,
  completion,
  done,
  event,
  finish,
  type Step,
  text,
} from '../support/provider-answers.ts';
import { encodings, canary as key } from './canary.ts';

// Ways in which a server can send a key back: in each part of an answer, and in each form.

const sse = 'content-type: text/event-stream';
const json = 'content-type: application/json';
const stream = (...body: readonly Step[]): Step[] => [head('200 OK', sse), ...body];
const ending = finish('stop') + done;
const error = (body: unknown, status = '401 Unauthorized'): Step[] => [
  head(status, json),
  JSON.stringify(body),
];
const whole = (body: unknown): Step[] => [head('200 OK', json), JSON.stringify(body)];
const cut = (at: number, then = key.length) =>
  [key.slice(0, at), key.slice(at, then), key.slice(then)] as const;
const tool = (fields: object) => choice({ tool_calls: [{ index: 0, function: fields }] });
const completed = (fields: object, reason = 'stop') => ({
  choices: [{ index: 0, message: { role: 'assistant', ...fields }, finish_reason: reason }],
});
const plainCompletion = String(completion('Hello.').body?.[0]);

const inText = Object.entries(encodings).flatMap(([name, form]) => [
  [`text: ${name}`, stream(text(`It is ${form} here`), ending)] as const,
  [`message of an error: ${name}`, error({ error: { message: `Not ${form} here` } })] as const,
  [`body as it came: ${name}`, [head('500 Broken', 'content-type: text/html'), form]] as const,
]);

/** Parts of the key that are nearly all of it, or just enough. */
const parts = {
  'all but its last character': key.slice(0, -1),
  'all but its first character': key.slice(1),
  'the eight in its middle': key.slice(13, 21),
  'its first eight': key.slice(0, 8),
};
const ofParts = Object.entries(parts).flatMap(([name, part]) => [
  [`text: ${name}`, stream(text(`It is ${part} here`), ending)] as const,
  [`message of an error: ${name}`, error({ error: { message: `Not ${part} here` } })] as const,
  [`body as it came: ${name}`, [head('500 Broken', 'content-type: text/html'), part]] as const,
  [`a header: ${name}`, [head('200 OK', sse, `x-debug: ${part}`), text('Hi'), ending]] as const,
]);

/** The key cut over events, once at each place. */
const places = Array.from({ length: key.length - 1 }, (_, at) => at + 1);
const overTwo = places.map((at) => [...cut(at), ' ']);
const overThree = places.flatMap((at) =>
  places.filter((then) => then > at).map((then) => [...cut(at, then), ' ']),
);

/** Each a name and the bytes of the answer. */
export const echoes: readonly (readonly [string, readonly Step[]])[] = [
  ...inText,
  ...ofParts,
  ['text cut over two events, everywhere', stream(...overTwo.flat().map(text), ending)],
  ['text cut over three events, everywhere', stream(...overThree.flat().map(text), ending)],
  ['a header', [head('200 OK', sse, `x-debug: Bearer ${key}`), text('Hi'), ending]],
  [
    'the name of a header',
    [head('200 OK', sse, `${key.replace('/', '-')}: 1`), text('Hi'), ending],
  ],
  ['the request id', [head('200 OK', sse, `x-inference-id: ${key}`), text('Hi'), ending]],
  ['the content type', [head('200 OK', `content-type: text/plain; k=${key}`), plainCompletion]],
  ['the status text', [head(`200 Hello ${key}`, sse), text('Hi'), ending]],
  ['the status text of an error', [head(`401 No ${key}`, json), '{"message":"No"}']],
  ['Retry-After', [head('429 Slow', json, `retry-after: ${key}`), '{"message":"No"}']],
  ['the message of AI/ML API', error({ message: `Bad key ${key}`, statusCode: 401 })],
  ['the code and type of an error', error({ error: { message: 'No', code: key, type: key } })],
  ['a nested error', error({ error: { message: { inner: [{ reason: `of ${key}` }] } } })],
  ['an error as a text', error({ error: `Bad key ${key}` })],
  ['a detail', error({ detail: [{ loc: ['header'], msg: key }] }, '422 No')],
  ['meta', error({ message: 'No', statusCode: 400, meta: { headers: { authorization: key } } })],
  ['JSON in JSON', error({ error: { message: JSON.stringify({ key, again: { key } }) } })],
  ['an error in the stream', stream(text('Half'), event({ error: { message: `of ${key}` } }))],
  ['an event that is no JSON', stream(text('Half'), `data: {${key}\n\n`)],
  ['a page of HTML', [head('200 OK', 'content-type: text/html'), `<p title="${key}">${key}`]],
  ['an SSE comment', stream(`: ${key}\n\n`, text('Hi'), ending)],
  ['the name of an event', stream(`event: ${key}\n${text('Hi')}`, ending)],
  ['the id of an event', stream(`id: ${key}\n${text('Hi')}`, ending)],
  ['the model and the id', stream(event({ id: key, model: key, choices: [] }), text('Hi'), ending)],
  ['the finish reason', stream(text('Hi'), finish(`stop ${key}`), done)],
  ['the finish reason of a whole answer', whole(completed({ content: 'Hi' }, key))],
  ['the usage', whole({ ...completed({ content: 'Hi' }), usage: { prompt_tokens: key } })],
  [
    'JSON with one character escaped',
    [
      head('200 OK', json),
      JSON.stringify(completed({ content: key })).replace('8eKd', '\\u0038eKd'),
    ],
  ],
  ['a refusal', stream(choice({ refusal: `Not with ${key}` }), ending)],
  ['the name of a tool', stream(tool({ name: key, arguments: '{}' }), ending)],
  ['the arguments of a tool', stream(tool({ name: 'use', arguments: `{"k":"${key}"}` }), ending)],
  [
    'the arguments of a tool, cut in two',
    stream(tool({ name: 'use', arguments: cut(17)[0] }), tool({ arguments: cut(17)[1] }), ending),
  ],
  ['an array of parts', whole(completed({ content: [{ type: 'text', text: key }] }))],
  [
    'an array of parts, cut between two',
    whole(completed({ content: cut(20).map((each) => ({ type: 'text', text: each })) })),
  ],
  ['text cut over two events', stream(...cut(12).map(text), ending)],
  [
    'text cut over two chunks',
    [...stream(text(key).slice(0, -40)), 40, text(key).slice(-40), ending],
  ],
  ['text, a character an event', stream(...[...key].map(text), ending)],
  ['text that ends with the key', stream(text(`ends in ${key}`))],
  ['its last twelve characters', stream(text(`ends in ${key.slice(-12)}.`), ending)],
  ['Markdown code and links', stream(text(`\`${key}\` [here](https://a.example/${key})`), ending)],
  ['a body cut off in its midst', [...stream(text('Half')), key.slice(0, 30), 30, key.slice(30)]],
];
