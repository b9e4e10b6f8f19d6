import type { FailureId } from '../../../chat/receive/failures.ts';
import type { ModelsFailure } from '../../../connection/models.ts';
import { t, type Values } from '../../../strings/translate.ts';
import { address } from '../../address.ts';
import { make } from '../../dom.ts';

/** The entry on `/errors/` that says more. */
const entries: Readonly<Record<ModelsFailure, FailureId>> = {
  unreachable: 'no-connection',
  silent: 'server-timeout',
  busy: 'too-many-requests',
  refused: 'request-refused',
  broken: 'server-error',
  unreadable: 'unreadable-answer',
};

/** Title, cause and next step of a failure. */
export const failureNodes = (failure: ModelsFailure, values: Values): readonly Node[] => [
  make('strong', {}, t(`apiLab.failed.${failure}.title`)),
  make('p', {}, t(`apiLab.failed.${failure}.cause`, values)),
  make('p', {}, t('apiLab.failed.next')),
  make(
    'p',
    {},
    make('a', { href: address(`/errors/#${entries[failure]}`) }, t('apiLab.failed.more')),
  ),
];
