import type { Received } from './outcome.ts';
import type { Recording } from './recording.ts';

/**
 * The answer as one JSON text: the body itself where it was one, else the completion that the events
 * add up to, in the form in which a call without `stream` would have given it.
 */
export function finalJson(recording: Recording, received: Received): string {
  const body = recording.body.join('');
  if (body.trimStart().startsWith('{')) return indent(body);
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

function indent(json: string): string {
  try {
    return JSON.stringify(JSON.parse(json), null, 2);
  } catch {
    return json;
  }
}
