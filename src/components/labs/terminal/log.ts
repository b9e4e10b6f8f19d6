import type { OutputStream } from '../../../code/room/messages.ts';
import { t } from '../../../strings/translate.ts';
import { showInvisible } from '../../../text/invisible.ts';
import { make } from '../../dom.ts';

/** So many commands stay on the screen. */
const most = 100;

export type Log = ReturnType<typeof createLog>;

/** What a terminal has printed: each command, and under it its output. */
export function createLog(element: HTMLElement) {
  let waiting: [OutputStream, string][] = [];
  let frame = 0;
  let entry = make('div');

  /** Once a frame, however often a program prints. */
  const flush = () => {
    cancelAnimationFrame(frame);
    frame = 0;
    // It scrolls by the arrows; while it is empty there is nothing to stop at.
    if (waiting.length || entry.textContent) element.tabIndex = 0;
    for (const [stream, piece] of waiting.splice(0)) {
      const shown = showInvisible(piece, t);
      entry.append(stream === 'stderr' ? make('span', { class: 'stderr' }, shown) : shown);
    }
    element.scrollTop = element.scrollHeight;
  };

  return {
    /** Shows a line as it was given; what is written from then on stands under it. */
    begin(prompt: string, line: string) {
      flush();
      entry = make('div', {}, make('span', { class: 'prompt' }, prompt), ` ${line}\n`);
      element.append(entry);
      while (element.childElementCount > most) element.firstElementChild?.remove();
      element.scrollTop = element.scrollHeight;
    },
    write(stream: OutputStream, piece: string) {
      const last = waiting.at(-1);
      if (last?.[0] === stream) last[1] += piece;
      else waiting.push([stream, piece]);
      frame ||= requestAnimationFrame(flush);
    },
    /** Nothing is read out before a command has ended. */
    busy(now: boolean) {
      if (!now) flush();
      element.setAttribute('aria-busy', `${now}`);
    },
    clear() {
      waiting = [];
      // A command that runs goes on under its line.
      element.replaceChildren();
      element.tabIndex = -1;
      entry = make('div');
      element.append(entry);
    },
  };
}
