import { outsideText } from '../../chat/outside-text.ts';
import { listModels } from '../../connection/models.ts';
import type { Connection } from '../../connection/store.ts';
import { fetchFor } from '../connection/fetch.ts';
import { part } from '../dom.ts';

export type ModelView = ReturnType<typeof createModelView>;

/** The longest name that is offered, in characters. */
const longestName = 200;

/** Offers the models of the provider in force. The browser filters them as the reader types. */
export function createModelView(root: HTMLElement) {
  const list = part(root, 'models');
  let asked = '';

  return {
    /** Asks once for each provider. Without an answer the list stays short, and any name can be typed. */
    async load(now: Connection): Promise<void> {
      if (!now.baseUrl || asked === now.baseUrl.href) return;
      asked = now.baseUrl.href;
      const models = await listModels(now.baseUrl, now.key, fetchFor(now));
      if (models.length === 0) {
        asked = '';
        return;
      }
      // A name that cannot be shown as it is cannot be told from another.
      const shown = models.filter((model) => outsideText(model, longestName) === model);
      list.replaceChildren(...shown.map((model) => new Option(model, model)));
    },
  };
}
