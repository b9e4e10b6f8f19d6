/**
 * What a card is for, and so what stands in it: file, prompt and Run alone on the home page; all that a call takes on a
 * page; on the workbench also several files, a conversation and the request as JSON.
 */
export type Kind = 'home' | 'page' | 'workbench';
