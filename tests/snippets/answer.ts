/** What the recorder answers: text that breaks careless printing, splitting and decoding. */
export const answerText = [
  `A raccoon 🦝 by a stream: "double", 'single', \`tick\`, “curly”.`,
  '',
  '\tA tab, back\\slash, literal \\n and \\u000a, $HOME, $(id), %s, 100%, ${x}, <b>&amp;</b>.',
  'data: [DONE]',
  'Family 👩‍👩‍👧‍👦, flag 🇺🇦, e\u0301, שלום, 日本語; a line\u2028separator.',
  '  Last line, indented.',
].join('\n');

const head = { id: 'chatcmpl-1', created: 1_790_000_000, model: 'gpt-4o-2024-08-06' } as const;
const usage = { prompt_tokens: 321, completion_tokens: 45, total_tokens: 366 } as const;
/** The provider's own addition, which an SDK must pass over. */
const meta = { usage: { credits_used: 210, usd_spent: 0.000105 } } as const;

/** One whole completion. */
export function completion(): string {
  const message = { role: 'assistant', content: answerText, refusal: null };
  return JSON.stringify({
    ...head,
    object: 'chat.completion',
    choices: [{ index: 0, message, logprobs: null, finish_reason: 'stop' }],
    usage,
    meta,
  });
}

/** The same answer as server-sent events, the usage last and without choices. */
export function events(): string {
  const chunk = (delta: object, finish: string | null = null) => ({
    ...head,
    object: 'chat.completion.chunk',
    choices: [{ index: 0, delta, logprobs: null, finish_reason: finish }],
    usage: null,
  });
  const pieces = [...answerText].map((content) => chunk({ content }));
  const chunks = [
    chunk({ role: 'assistant', content: '', refusal: null }),
    ...pieces,
    chunk({}, 'stop'),
    { ...chunk({}), choices: [], usage, meta },
  ];
  const lines = chunks.map((each) => `data: ${JSON.stringify(each)}\n\n`);
  return `: a comment keeps the line alive\n\n${lines.join('')}data: [DONE]\n\n`;
}

/** The text in a raw body, of either kind: what a reader of cURL's output sees. */
export function textOf(body: string): string {
  if (!/^(data)?:/.test(body)) return JSON.parse(body).choices[0].message.content;
  return body
    .split('\n')
    .filter((line) => line.startsWith('data: {'))
    .map((line) => JSON.parse(line.slice('data: '.length)).choices[0]?.delta.content ?? '')
    .join('');
}
