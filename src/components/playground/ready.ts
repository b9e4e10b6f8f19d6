import type { Connection } from '../../connection/store.ts';
import { askForConnection } from '../connection/need.ts';
import { part } from '../dom.ts';
import type { Held } from './attach-control.ts';
import { firstInvalid } from './form-view.ts';
import type { RunInput } from './run-control.ts';

/** What there is at the press of Run. */
export interface Draft extends Omit<RunInput, 'held' | 'connection'> {
  readonly held: Held | undefined;
  readonly connection: Connection;
}

/** Says what is missing, beside its field, and moves the focus to the first. True where nothing is. */
export function isReady(draft: Draft, root: HTMLElement, sayNoFile: () => void): draft is RunInput {
  const { held, connection } = draft;
  const invalid = firstInvalid(root);
  const connected = Boolean(connection.key && connection.baseUrl);
  if (!held) sayNoFile();
  if (!connected) askForConnection(part(root, 'run'));
  else if (!held) part(root, 'file').focus();
  else invalid?.reportValidity();
  return connected && Boolean(held) && !invalid;
}
