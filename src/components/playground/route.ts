import { type Connection, isSandbox } from '../../connection/store.ts';
import type { Say } from '../../strings/fill.ts';
import { make } from '../dom.ts';
import { withHost } from '../host.ts';
import type { PlaygroundWord } from './words.ts';

/** What goes where, to stand beside Run. */
export function route(now: Connection, words: Say<PlaygroundWord>): readonly (Node | string)[] {
  if (isSandbox(now))
    return strong(words('route.sandbox'), '{{sandbox}}', words('route.sandboxName'));
  if (!now.baseUrl) return [words('route.confirm')];
  const { host } = now.baseUrl;
  return withHost(words('route.host', { host }), host);
}

/** A text whose hole is filled with something that stands out. */
function strong(text: string, hole: string, filling: string): readonly (Node | string)[] {
  const [before = '', after = ''] = text.split(hole);
  return [before, make('strong', {}, filling), after];
}
