import type { Key, Translate } from '../../strings/translator.ts';

/**
 * What an answer is given in the place of what is not shown of it: a picture, with or without its own words and the host
 * that it would come from, and many invisible characters.
 */
export const answerWords = [
  'answer.picture',
  'answer.pictureNamed',
  'answer.pictureFrom',
  'answer.pictureNamedFrom',
  'answer.invisibleMore',
] as const satisfies readonly Key[];

export type AnswerWord = (typeof answerWords)[number];

/** Says these words. A worker gets this from without: it has no tables of its own. */
export type TranslateAnswer = Translate<AnswerWord>;
