import type { Answer, Question } from './formatter.ts';
import { parse } from './parse.ts';

// Off the main thread: some texts take a parser very long, and a model or a server may write such on purpose.

addEventListener('message', ({ data: { id, text, room } }: MessageEvent<Question>) => {
  postMessage({ id, formatted: parse(text, room) } satisfies Answer);
});

postMessage('ready');
