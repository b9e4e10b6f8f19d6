// The most that is believed of a server and taken from it. No honest answer comes near; beyond is a fault or an attack.

/** Tokens of one call: the largest models read some ten million. */
export const maxTokens = 1e9;

/** US dollars of one call. */
export const maxDollars = 1e4;

/** Seconds that a server may ask to wait, a week: nobody sits out a longer countdown. */
export const maxWait = 7 * 24 * 60 * 60;
