import type { Connection } from '../../../connection/store.ts';
import { compose } from '../../../examples/resolve.ts';
import { hasRef } from '../../../examples/template.ts';
import { t } from '../../../strings/translate.ts';
import { firstInvalid, showInvalid } from '../form/form-view.ts';
import { type Missing, showMissing } from './missing-view.ts';
import type { RunInput } from './run-control.ts';

/** What there is at the press of Run. */
export interface Draft extends Omit<RunInput, 'connection'> {
  readonly connection: Connection;
}

/** Says the first thing that is missing. True where nothing is. `sayEmpty` gives the way to the first empty message. */
export function isReady(
  draft: Draft,
  root: HTMLElement,
  sayEmpty: () => (() => void) | undefined,
): draft is RunInput {
  const missing = missingIn(draft);
  const invalid = firstInvalid(root);
  const showEmpty = sayEmpty();
  showMissing(root, missing);
  if (!missing && invalid) showInvalid(invalid);
  else if (!missing) showEmpty?.();
  return !missing && !invalid && !showEmpty;
}

function missingIn({ held, connection, example, settings }: Draft): Missing | undefined {
  const { baseUrl, key } = connection;
  if (!baseUrl || !key)
    return {
      words: baseUrl ? t('missing.key', { host: baseUrl.host }) : t('missing.baseUrl'),
      mend: t('missing.runInSandbox'),
      verb: 'run-in-sandbox',
    };
  if (held.length || !hasRef(compose(example, settings), 'fileDataUrl')) return undefined;
  return {
    words: t('missing.file'),
    mend: t('missing.runWithSample'),
    verb: 'run-with-sample',
  };
}
