import type { Key } from '../../strings/translator.ts';

/** What the card says by itself, before anything is loaded on intent. */
export const connectionWords = [
  'connection.keyInPage',
  'connection.keyInTab',
  'connection.noKeyYet',
  'connection.nothingLeaves',
  'connection.forgotten',
  'connection.notStored',
  'check.checking',
] as const satisfies readonly Key[];

/** What it says besides where any host may be called. */
export const customWords = [
  'connection.use',
  'connection.confirmFirst',
  'connection.confirmed',
  'connection.noKeyTaken',
  'connection.onThisComputer',
  'baseUrl.missing',
  'baseUrl.spaces',
  'baseUrl.protocol',
  'baseUrl.notUrl',
  'baseUrl.user',
  'baseUrl.query',
  'baseUrl.long',
  'baseUrl.http',
] as const satisfies readonly Key[];

export type ConnectionWord = (typeof connectionWords)[number] | (typeof customWords)[number];
