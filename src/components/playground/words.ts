import type { Key } from '../../strings/translator.ts';

/** What a playground says by itself, before anything is loaded on intent. */
export const playgroundWords = [
  'route.host',
  'route.sandbox',
  'route.sandboxName',
  'route.confirm',
] as const satisfies readonly Key[];

export type PlaygroundWord = (typeof playgroundWords)[number];
