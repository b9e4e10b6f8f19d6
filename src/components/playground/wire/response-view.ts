import type { Received } from '../../../chat/receive/outcome.ts';
import type { Recording } from '../../../chat/record/recording.ts';
import { t } from '../../../strings/translate.ts';
import { showInvisible, wholeEnd } from '../../../text/invisible.ts';
import { outsideText } from '../../../text/outside-text.ts';
import { find, make } from '../../dom.ts';
import { deltaTable } from './delta-table.ts';
import { headerTable } from './header-table.ts';
import { jsonNodes } from './json-nodes.ts';
import { timeline } from './timeline.ts';

/** The most characters of a body that are shown: more would freeze the page. */
const shownLength = 100_000;

/** Shows the response as it comes: status and headers at once, the raw events as they arrive. */
export function createResponseView(root: HTMLElement) {
  const panel = find(root, 'response') ?? make('div');
  let raw = make('pre');
  let pieces = 0;
  let length = 0;
  let frame = 0;

  const append = (recording: Recording) => {
    frame = 0;
    const fresh = recording.body.slice(pieces).join('');
    pieces = recording.body.length;
    raw.append(beginning(fresh, Math.max(0, shownLength - length)));
    length += fresh.length;
  };

  return {
    clear() {
      cancelAnimationFrame(frame);
      frame = pieces = length = 0;
      raw = make('pre', { tabindex: '0', 'aria-label': t('inspector.rawBody') });
      panel.replaceChildren(make('p', { class: 'note pad' }, t('inspector.noResponse')));
    },
    head({ head }: Recording) {
      if (!head) return;
      panel.replaceChildren(
        make(
          'div',
          { class: 'line' },
          make('code', {}, outsideText(`${head.status} ${head.statusText}`.trim())),
        ),
        headerTable(head.headers, t('inspector.responseHeaders')),
        make('details', {}, make('summary', {}, t('inspector.body')), raw),
      );
    },
    bytes(recording: Recording) {
      frame ||= requestAnimationFrame(() => append(recording));
    },
    /** `json` is the answer as one JSON text. */
    done(recording: Recording, received: Received, json: string) {
      cancelAnimationFrame(frame);
      append(recording);
      const notes = [
        length > shownLength && t('inspector.shownPart', { shown: shownLength, length }),
        recording.isCut && t('inspector.notWhole', { length }),
      ].filter((note) => typeof note === 'string');
      raw.closest('details')?.after(...notes.map((note) => make('p', { class: 'note pad' }, note)));
      if (!recording.head) return;
      const shown = jsonNodes(beginning(json, shownLength));
      const final = make(
        'pre',
        { tabindex: '0', 'aria-label': t('inspector.finalJson') },
        ...shown,
      );
      panel.append(make('p', { class: 'title' }, t('inspector.finalJson')), final);
      panel.querySelector('.line')?.after(timeline(recording, received), ...deltaTable(recording));
    },
  };
}

/** As it came, but for what would not be seen in it. */
const beginning = (text: string, length: number): string =>
  showInvisible(text.slice(0, wholeEnd(text, length)), t);
