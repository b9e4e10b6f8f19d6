import { base } from './hostile-stage.ts';

// Requests as code in TypeScript makes them.

/** A chat by `fetch`, with these headers as they stand in code. */
export const post = (headers: string, body = '{}'): string =>
  `await fetch('${base}/chat/completions', { method: 'POST', headers: ${headers}, body: ${JSON.stringify(body)} })`;

/** The headers of a call with the key. */
export const withKey = '{ authorization: `Bearer ${process.env.AIMLAPI_API_KEY}` }';
