import type { Key, Say } from '../../strings/fill.ts';

/** What stands in the place of a picture: with or without its own words, and the host that it would come from. */
export const pictureWords = [
  'answer.picture',
  'answer.pictureNamed',
  'answer.pictureFrom',
  'answer.pictureNamedFrom',
] as const satisfies readonly Key[];

export type PictureWord = (typeof pictureWords)[number];

/** Says what stands in the place of a picture. A worker gets this from without: it has no tables of its own. */
export type SayPicture = Say<PictureWord>;
