import { sayFrom } from '../../strings/fill.ts';
import type { Answer, Question } from './formatter.ts';
import { parse } from './parse.ts';
import type { AnswerWord } from './words.ts';

// Off the main thread: some texts take a parser very long, and a model or a server may write such on purpose.

addEventListener('message', ({ data: { id, text, room, words } }: MessageEvent<Question>) => {
  const say = sayFrom<AnswerWord>((key) => words[key]);
  postMessage({ id, formatted: parse(text, room, say) } satisfies Answer);
});

postMessage('ready');
