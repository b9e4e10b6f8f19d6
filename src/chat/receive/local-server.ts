import { localAt } from '../../api/providers/index.ts';
import { type Translate, t } from '../../strings/translate.ts';

/** What a reader is told where a server on their own computer gives no answer: the setting to switch, in its own words. */
export interface LocalServerText {
  readonly cause: string;
  /** What to check, in this order. */
  readonly checks: readonly string[];
  readonly next: string;
}

/** Of the server that was called; nothing where it is none of those on the reader's computer. `origin` is the page's own. */
export function localServerText(
  url: string,
  origin: string,
  translate: Translate = t,
): LocalServerText | undefined {
  const server = localAt(url);
  if (!server) return undefined;
  const { id, name: provider, baseUrl } = server;
  const say = (key: Parameters<Translate>[0]) =>
    translate(key, { provider, origin, address: new URL(baseUrl).host });
  return {
    cause: say('localServer.cause'),
    checks: [
      say(`localServer.${id}.running`),
      say(`localServer.${id}.allowed`),
      say('localServer.permission'),
    ],
    next: say(`localServer.${id}.next`),
  };
}
