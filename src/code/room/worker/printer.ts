import { maxOutput } from '../limits.ts';
import type { OutputStream } from '../messages.ts';
import { createRate } from '../rate.ts';
import type { Link } from './link.ts';

/** So many pieces a second go at once: a program may print its last words and never rest again. */
const atOnce = 200;
/** What is more is gathered: for so long, in milliseconds, or to so many characters. */
const gatherMs = 16;
const gatherLength = 2 ** 16;

/** Sends what is printed, in pieces of a bearable number, and no more than is shown. */
export function createPrinter({ say }: Link) {
  const { setTimeout, clearTimeout } = self;
  const rate = createRate(atOnce);
  let stream: OutputStream = 'stdout';
  let text = '';
  let since = 0;
  let timer: number | undefined;
  // One more than is shown, so that the page says that there is more.
  let room = maxOutput + 1;
  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    if (text) say({ type: 'output', stream, text });
    text = '';
  };
  return {
    print(to: OutputStream, piece: string) {
      if (to !== stream) flush();
      stream = to;
      const taken = piece.slice(0, room);
      room -= taken.length;
      if (!taken) return;
      if (!text) since = performance.now();
      text += taken;
      const isDue = text.length > gatherLength || performance.now() - since > gatherMs;
      if (isDue || rate.note()) flush();
      else timer ??= setTimeout(flush, gatherMs);
    },
    flush,
  };
}
