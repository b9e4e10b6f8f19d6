import type { Recording } from '../record/recording.ts';
import { maxIndented } from './bounds.ts';
import type { Received } from './outcome.ts';
import { parseJson } from './parse-json.ts';

/**
 * The answer as one JSON text: the body itself where it was one, else the completion that the events
 * add up to, in the form in which a call without `stream` would have given it.
 */
export function finalJson(recording: Recording, received: Received): string {
  // Events can be many megabytes, which are not put together to see that they are none.
  const first = recording.body.find((piece) => piece.trim()) ?? '';
  if (first.trimStart().startsWith('{')) return indent(recording.body.join(''));
  const { text, finishReason = null, usage, cost } = received;
  const whole = {
    object: 'chat.completion',
    choices: [
      { index: 0, message: { role: 'assistant', content: text }, finish_reason: finishReason },
    ],
    ...(usage && { usage }),
    ...(cost !== undefined && { meta: { usage: { usd_spent: cost } } }),
  };
  return JSON.stringify(whole, null, 2);
}

/** As it came where it is no JSON, too deep or too long. */
function indent(json: string): string {
  const value = json.length > maxIndented ? undefined : parseJson(json);
  return value === undefined ? json : JSON.stringify(value, null, 2);
}
