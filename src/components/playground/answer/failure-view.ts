import type { Failure } from '../../../chat/receive/failure.ts';
import { connectionChecks, failureText } from '../../../chat/receive/failures.ts';
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
    const { title, cause, next } = failureText(failure.id);
    box.append(
      make('strong', {}, status ? t('failure.withStatus', { title, status }) : title),
      make('p', {}, cause),
    );
    if (failure.detail)
      box.append(
        make('p', { class: 'said' }, said(failure), make('q', {}, outsideText(failure.detail))),
      );
    if (failure.id === 'no-connection')
      box.append(make('p', {}, t('failure.called'), make('code', {}, url)), checks());
    box.append(make('p', { class: 'next' }, next));
    if (failure.retryAfter) box.append(wait(failure.retryAfter));
    box.append(links(failure));
    box.hidden = false;
  };

  /** Counts the wait down. Run stays enabled: the server decides, not we. */
  const wait = (seconds: number) => {
    const line = make('p', { class: 'wait' });
    const until = Date.now() + seconds * 1000;
    const tick = () => {
      const left = Math.ceil((until - Date.now()) / 1000);
      line.textContent = left > 0 ? t('failure.wait', { seconds: left }) : t('failure.waited');
      if (left <= 0) clearInterval(countdown);
    };
    tick();
    countdown = setInterval(tick, 1000);
    return line;
  };

  return { show, clear };
}

/** What to look at, in this order, where the browser does not say what broke. */
const checks = () =>
  make('ol', { class: 'checks' }, ...connectionChecks().map((check) => make('li', {}, check)));

const said = ({ id }: Failure) =>
  t(
    id === 'no-connection' || id === 'fault-of-this-page'
      ? 'failure.browserSays'
      : 'failure.serverSays',
  );

function links({ id }: Failure): HTMLElement {
  const line = make(
    'p',
    { class: 'links' },
    make('button', { type: 'button', 'data-do': 'run-again' }, t('failure.runAgain')),
    make('a', { href: address(`${t('failure.page')}#${id}`) }, t('failure.more')),
  );
  if (id === 'no-connection')
    line.append(
      make('button', { type: 'button', class: 'link', 'data-do': 'as-curl' }, t('failure.asCurl')),
    );
  return line;
}
