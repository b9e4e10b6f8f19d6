import type { Connection } from '../../connection/store.ts';
import { compose } from '../../examples/resolve.ts';
import { hasRef } from '../../examples/template.ts';
import { askForConnection } from '../connection/need.ts';
import { part } from '../dom.ts';
import { firstInvalid, showInvalid } from './form-view.ts';
import type { RunInput } from './run-control.ts';

/** What there is at the press of Run. */
export interface Draft extends Omit<RunInput, 'connection'> {
  readonly connection: Connection;
}

/** What says that something is missing, each beside its field. */
interface Missing {
  readonly sayNoFile: () => void;
  /** Gives the way to the first empty message, if there is one. */
  readonly sayEmpty: () => (() => void) | undefined;
}

/** Says what is missing, beside its field, and moves the focus to the first. True where nothing is. */
export function isReady(
  draft: Draft,
  root: HTMLElement,
  { sayNoFile, sayEmpty }: Missing,
): draft is RunInput {
  const { held, connection, example, settings } = draft;
  const invalid = firstInvalid(root);
  const hasFile = held.length > 0 || !hasRef(compose(example, settings), 'fileDataUrl');
  const connected = Boolean(connection.key && connection.baseUrl);
  const showEmpty = sayEmpty();
  if (!hasFile) sayNoFile();
  if (!connected) askForConnection(part(root, 'run'));
  else if (!hasFile) part(root, 'file').focus();
  else if (invalid) showInvalid(invalid);
  else showEmpty?.();
  return connected && hasFile && !invalid && !showEmpty;
}
