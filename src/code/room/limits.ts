// What one run may take of the page and of the reader's money.

/** Requests of a run. */
export const maxRequests = 20;

/** Bytes of a request's body: the largest file that is attached, 20 MiB, is 27 MiB as Base64, and has words around it. */
export const maxRequestBody = 2 ** 25;

/** Characters of output that are shown of a run. */
export const maxOutput = 2 ** 20;

/** Messages in a second: a room puts its output together, so an honest one sends fewer than a hundred. */
export const maxMessagesPerSecond = 1000;

/** Headers of a request, and characters of one of them. */
export const maxHeaders = 100;
export const maxHeaderLength = 2 ** 13;

/** Bytes that a terminal keeps from one command to the next, and of how many files it tells the names, in characters each. */
export const maxState = 2 ** 25;
export const maxNames = 1000;
export const maxNameLength = 1000;

/** How long a room's script may take to load and to lock itself, in milliseconds. */
export const loadMs = 30_000;
