// The most that is believed of a server and taken from it. No honest answer comes near; beyond is a fault or an attack.

/**
 * Bytes of a body. The longest answers have some 128,000 tokens, each an event of 300 bytes, or of 1 KB with its
 * probabilities. A small body can unpack to any size: more than 512 MB is no string that a browser can hold.
 */
export const maxBody = 2 ** 27;

/** Characters of one event, or of one JSON body: it is read in one go. */
export const maxPiece = 2 ** 25;

/** Characters of an answer's text, some thirty times the longest. All of it is shown. */
export const maxText = 2 ** 24;

/** Bytes of a body that the inspector keeps, as they came. */
export const maxRecorded = 2 ** 25;

/** Tokens of one call: the largest models read some ten million. */
export const maxTokens = 1e9;

/** US dollars of one call. */
export const maxDollars = 1e4;

/** Seconds that a server may ask to wait, a week: nobody sits out a longer countdown. */
export const maxWait = 7 * 24 * 60 * 60;

/** Levels of JSON in JSON: an answer has ten. Every walk through more, the SDK's too, could run out of stack. */
export const maxDepth = 200;

/** Characters of JSON that are laid out for a reader, of which the first 100,000 are shown: indents multiply it. */
export const maxIndented = 2 ** 19;

/** Bytes of an error's body, whose message is short. */
export const maxErrorBody = 2 ** 16;

/** Thrown where more comes than is taken. */
export class TooLarge extends Error {}
