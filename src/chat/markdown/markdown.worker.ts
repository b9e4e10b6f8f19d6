import { translator } from '../../strings/translator.ts';
import { answerQuestions } from '../../text/answer-questions.ts';
import type { Question } from './formatter.ts';
import { parse } from './parse.ts';
import type { AnswerWord } from './words.ts';

// Off the main thread: some texts take a parser very long, and a model or a server may write such on purpose.
answerQuestions(({ text, room, words }: Question) =>
  parse(
    text,
    room,
    translator<AnswerWord>((key) => words[key]),
  ),
);
