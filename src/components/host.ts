import { partsOf } from '../connection/host-parts.ts';
import { make } from './dom.ts';

/** A text in which a host stands, the last time where several times: the host whole, and in it the domain that says whose it is stressed. */
export function withHost(text: string, host: string): readonly (Node | string)[] {
  const at = host ? text.lastIndexOf(host) : -1;
  if (at < 0) return [text];
  const { before, domain, port } = partsOf(host);
  const shown = make('span', { class: 'host' }, before, make('strong', {}, domain), port);
  return [text.slice(0, at), shown, text.slice(at + host.length)];
}
