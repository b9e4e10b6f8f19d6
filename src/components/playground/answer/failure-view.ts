import type { Failure } from '../../../chat/receive/failure.ts';
import { connectionChecks, failureText } from '../../../chat/receive/failures.ts';
import { localServerText } from '../../../chat/receive/local-server.ts';
import { t } from '../../../strings/translate.ts';
import { outsideText } from '../../../text/outside-text.ts';
import { address } from '../../address.ts';
import { make, part } from '../../dom.ts';

/** Shows a failure as title, cause and next step, what the server said, and where to read more. */
export function createFailureView(root: HTMLElement) {
  const box = part(root, 'failure');
  let countdown: ReturnType<typeof setInterval> | undefined;

  const clear = () => {
    clearInterval(countdown);
    box.replaceChildren();
    box.hidden = true;
  };

  const show = (failure: Failure, url: string) => {
    clear();
    const { status } = failure;
    const usual = failureText(failure.id);
    const isUnreached = failure.id === 'no-connection';
    const local = isUnreached ? localServerText(url, location.origin) : undefined;
    const { title, cause, next } = { ...usual, ...local };
    box.append(
      make('strong', {}, status ? t('failure.withStatus', { title, status }) : title),
      make('p', {}, cause),
    );
    if (failure.detail)
      box.append(
        make('p', { class: 'said' }, said(failure), make('q', {}, outsideText(failure.detail))),
      );
    if (isUnreached)
      box.append(
        make('p', {}, t('failure.called'), make('code', {}, url)),
        checks(local?.checks ?? connectionChecks()),
      );
    box.append(make('p', { class: 'next' }, next));
    const again = make('button', { type: 'button', 'data-do': 'run-again' }, t('failure.runAgain'));
    if (failure.retryAfter) box.append(wait(failure.retryAfter, again));
    box.append(links(failure, again));
    box.hidden = false;
  };

  /** Counts the wait down in the button, which stays enabled: the server decides, not we. */
  const wait = (seconds: number, again: HTMLElement) => {
    const line = make('p', {}, t('failure.wait', { seconds }));
    // The button's name is the same all the while, for those who hear it.
    const counter = make('span', { class: 'wait', 'aria-hidden': 'true' });
    again.append(counter);
    const until = Date.now() + seconds * 1000;
    const tick = () => {
      const left = Math.ceil((until - Date.now()) / 1000);
      counter.textContent = left > 0 ? t('failure.left', { seconds: left }) : '';
      if (left > 0) return;
      line.textContent = t('failure.waited');
      clearInterval(countdown);
    };
    tick();
    countdown = setInterval(tick, 1000);
    return line;
  };

  return { show, clear };
}

/** What to look at, in this order, where the browser does not say what broke. */
const checks = (told: readonly string[]) =>
  make('ol', { class: 'checks' }, ...told.map((check) => make('li', {}, check)));

const said = ({ id }: Failure) =>
  t(
    id === 'no-connection' || id === 'fault-of-this-page'
      ? 'failure.browserSays'
      : 'failure.serverSays',
  );

function links({ id }: Failure, again: HTMLElement): HTMLElement {
  const line = make(
    'p',
    { class: 'links' },
    again,
    make('a', { href: address(`${t('failure.page')}#${id}`) }, t('failure.more')),
  );
  if (id === 'no-connection')
    line.append(
      make('button', { type: 'button', class: 'link', 'data-do': 'as-curl' }, t('failure.asCurl')),
    );
  return line;
}
