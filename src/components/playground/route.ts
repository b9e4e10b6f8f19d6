import { type Connection, isSandbox } from '../../connection/store.ts';
import { make } from '../dom.ts';

/** What goes where, to stand beside Run. */
export function route(now: Connection): readonly (Node | string)[] {
  if (isSandbox(now))
    return ['stays in your browser: the ', make('strong', {}, 'sandbox'), ' answers'];
  if (!now.baseUrl) return ['confirm a host first'];
  return ['your browser → ', make('strong', {}, now.baseUrl.host), ', nothing else'];
}
