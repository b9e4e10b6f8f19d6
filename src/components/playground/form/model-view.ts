import { whileInForce } from '../../../connection/in-force.ts';
import { listModels } from '../../../connection/models.ts';
import { type Connection, connection } from '../../../connection/store.ts';
import { outsideText } from '../../../text/outside-text.ts';
import { fetchFor } from '../../connection/fetch.ts';
import { find, make } from '../../dom.ts';

export type ModelView = ReturnType<typeof createModelView>;

/** The longest name that is offered, in characters. */
const longestName = 200;

/** Offers the models of the provider in force. The browser filters them as the reader types. */
export function createModelView(root: HTMLElement) {
  const list = find(root, 'models') ?? make('datalist');
  const atFirst = [...list.children];
  /** The place whose models are offered or asked for: a provider may list other models for another key. */
  let asked = '';
  const placeOf = ({ baseUrl, key }: Connection) => `${baseUrl?.href} ${key}`;

  return {
    /** Takes back what was offered for another place. */
    follow(now: Connection) {
      if (asked === placeOf(now)) return;
      asked = '';
      list.replaceChildren(...atFirst);
    },
    /** Asks once for each place. Without an answer the list stays short, and any name can be typed. */
    async load(): Promise<void> {
      const place = placeOf(connection.get());
      if (asked === place) return;
      asked = place;
      const models = await whileInForce(async (now, signal) =>
        now.baseUrl
          ? listModels(now.baseUrl.href, { key: now.key, fetch: fetchFor(now), signal })
          : [],
      );
      // A name that cannot be shown as it is cannot be told from another.
      const shown = models?.filter((name) => outsideText(name, longestName) === name) ?? [];
      if (shown.length) list.replaceChildren(...shown.map((name) => new Option(name, name)));
      else if (asked === place) asked = '';
    },
  };
}
