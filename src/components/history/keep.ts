import type { EndedRun } from '../../chat/record/history.ts';
import { t } from '../../strings/translate.ts';
import type { History, Reopen } from './view.ts';

const histories = new WeakMap<Element, History>();

/** Puts a run into the history of its page, where it has one. What shows a history is loaded with its first run. */
export async function keep(root: HTMLElement, run: EndedRun, reopen: Reopen): Promise<void> {
  const place = root
    .closest<HTMLElement>('live-examples')
    ?.querySelector<HTMLElement>('[data-history]');
  if (!place) return;
  const view = await import('./view.ts').catch(() => undefined);
  place.hidden = false;
  if (!view) {
    place.textContent = t('lab.notLoaded');
    return;
  }
  const history = histories.get(place) ?? view.createHistory(place);
  histories.set(place, history);
  history.add(run, reopen);
}
