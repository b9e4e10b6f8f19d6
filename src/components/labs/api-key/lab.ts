import { patience } from '../../../connection/ask-host.ts';
import { checkKey, type Verdict } from '../../../connection/check-key.ts';
import { whileInForce } from '../../../connection/in-force.ts';
import { type Connection, connection, isSandbox, setKey } from '../../../connection/store.ts';
import { whyOf } from '../../../labs/api-key/answer.ts';
import { flawIn } from '../../../labs/api-key/flaws.ts';
import { t } from '../../../strings/translate.ts';
import { fetchFor } from '../../connection/fetch.ts';
import { copy } from '../../copy.ts';
import { money } from '../../format.ts';
import { goToConnection } from '../go-to-connection.ts';
import type { Lab } from '../lab.ts';
import { createApiKeyView } from './view.ts';

/** The lab of the API key: tells what the key of the page's connection is, and asks its host on demand. */
export function mount(root: HTMLElement): Lab {
  const view = createApiKeyView(root);
  let place = '';
  const stop = connection.subscribe((now) => {
    view.show(now);
    // What a host said of one key says nothing of another.
    if (place !== placeOf(now)) view.tell('');
    place = placeOf(now);
  });

  const check = async () => {
    const now = connection.get();
    const { baseUrl, key } = now;
    if (isSandbox(now)) return view.tell(t('apiKeyLab.sandbox'));
    if (!baseUrl || !key) {
      view.tell(t('apiKeyLab.checkNone'));
      return goToConnection();
    }
    view.tell(t('apiKeyLab.checking', { host: baseUrl.host }));
    const verdict = await whileInForce((_, signal) =>
      checkKey(baseUrl, key, fetchFor(now), signal),
    );
    if (verdict) view.tell(verdictText(verdict, baseUrl.host));
  };

  const verbs: Readonly<Record<string, (button: HTMLElement) => void>> = {
    check: () => void check(),
    go: goToConnection,
    mend: () => {
      const { fix } = flawIn(connection.get().key) ?? {};
      if (fix !== undefined) setKey(fix);
      root.querySelector<HTMLElement>('[data-do="check"]')?.focus();
    },
    copy: (button) => {
      const command = button.parentElement?.querySelector('pre')?.textContent;
      if (command) void copy(command, button);
    },
  };

  return { do: (verb, button) => verbs[verb]?.(button), end: stop };
}

const placeOf = ({ baseUrl, key }: Connection): string => `${baseUrl?.href} ${key}`;

function verdictText({ answer, balance }: Verdict, host: string): string {
  const values = {
    host,
    seconds: patience / 1000,
    ...(typeof answer === 'number' && { status: answer }),
  };
  const words = t(`apiKeyLab.${whyOf(answer)}`, values);
  return balance ? `${words} ${t('apiKeyLab.balance', { balance: money(balance) })}` : words;
}
