import type { Connection } from '../../connection/store.ts';
import { askForConnection } from '../connection/need.ts';
import { part } from '../dom.ts';
import { firstInvalid } from './form-view.ts';
import type { RunInput } from './run-control.ts';

/** What there is at the press of Run. */
export interface Draft extends Omit<RunInput, 'connection'> {
  readonly connection: Connection;
}

/** Says what is missing, beside its field, and moves the focus to the first. True where nothing is. */
export function isReady(draft: Draft, root: HTMLElement, sayNoFile: () => void): draft is RunInput {
  const { held, connection } = draft;
  const invalid = firstInvalid(root);
  const hasFile = held.length > 0;
  const connected = Boolean(connection.key && connection.baseUrl);
  if (!hasFile) sayNoFile();
  if (!connected) askForConnection(part(root, 'run'));
  else if (!hasFile) part(root, 'file').focus();
  else invalid?.reportValidity();
  return connected && hasFile && !invalid;
}
