import { type Connection, takesKey } from '../../../connection/store.ts';
import { compose } from '../../../examples/resolve.ts';
import { hasRef } from '../../../examples/template.ts';
import { t } from '../../../strings/translate.ts';
import type { FieldProblem } from '../form/problems.ts';
import { type Missing, showMissing } from './missing-view.ts';
import type { RunInput } from './run-control.ts';

/** What there is at the press of Run. */
export interface Draft extends Omit<RunInput, 'connection'> {
  readonly connection: Connection;
}

/** What of the form cannot be sent: each says so beside what it is, and gives the way to the first. */
export interface Unsound {
  readonly fields: () => FieldProblem | undefined;
  readonly messages: () => (() => void) | undefined;
}

/** Says the first thing that is missing, or cannot be sent. True where nothing is. */
export function isReady(draft: Draft, root: HTMLElement, unsound: Unsound): draft is RunInput {
  const missing = missingIn(draft);
  const field = unsound.fields();
  const showEmpty = unsound.messages();
  showMissing(root, missing ?? field);
  if (!missing) (field?.go ?? showEmpty)?.();
  return !missing && !field && !showEmpty;
}

function missingIn({ held, connection, example, settings }: Draft): Missing | undefined {
  const { baseUrl, key } = connection;
  if (!baseUrl || (!key && takesKey(connection)))
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
