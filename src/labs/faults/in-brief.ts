import type { Recording } from '../../chat/record/recording.ts';

/** Headers that tell something of a failure. */
const telling = ['content-type', 'retry-after'];

/** The status and the telling headers of a response, a line each. */
export const headInBrief = ({ head }: Recording): string =>
  head
    ? [
        `HTTP ${head.status}`,
        ...head.headers
          .filter(([name]) => telling.includes(name))
          .map(([name, value]) => `${name}: ${value}`),
      ].join('\n')
    : '';

/** A body to be read at a glance: JSON laid out; of events the first and the last, with `left` for those between. */
export function bodyInBrief({ body }: Recording, left: (events: number) => string): string {
  const text = body.join('').trim();
  const events = text.split(/\n\n+/);
  if (!text.startsWith('data:')) return laidOut(text);
  if (events.length < 3) return text;
  return [events[0], left(events.length - 2), events.at(-1)].join('\n\n');
}

function laidOut(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    // Not JSON: as it came.
    return text;
  }
}
