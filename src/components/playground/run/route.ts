import { type Connection, isSandbox } from '../../../connection/store.ts';
import type { Translate } from '../../../strings/translator.ts';
import { make } from '../../dom.ts';
import { withHost } from '../../host.ts';
import type { PlaygroundWord } from '../words.ts';

/** What goes where, to stand beside Run. */
export function route(now: Connection, t: Translate<PlaygroundWord>): readonly (Node | string)[] {
  if (isSandbox(now)) return strong(t('route.sandbox'), '{{sandbox}}', t('route.sandboxName'));
  if (!now.baseUrl) return [t('route.confirm')];
  const { host } = now.baseUrl;
  return withHost(t('route.host', { host }), host);
}

/** A text whose hole is filled with something that stands out. */
function strong(text: string, hole: string, filling: string): readonly (Node | string)[] {
  const [before = '', after = ''] = text.split(hole);
  return [before, make('strong', {}, filling), after];
}
