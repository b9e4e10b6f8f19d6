import type { Connection } from '../../../connection/store.ts';
import { connection, isSandbox, setKey } from '../../../connection/store.ts';
import { type Answer, askAbout } from '../../../labs/api-key/answer.ts';
import { flawIn } from '../../../labs/api-key/flaws.ts';
import { say } from '../../../strings/say.ts';
import { fetchFor } from '../../connection/fetch.ts';
import { copy } from '../../copy.ts';
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
    if (isSandbox(now)) return view.tell(say('apiKeyLab.sandbox'));
    if (!baseUrl || !key) {
      view.tell(say('apiKeyLab.checkNone'));
      return goToConnection();
    }
    view.tell(say('apiKeyLab.checking', { host: baseUrl.host }));
    const answer = await askAbout(baseUrl, key, fetchFor(now));
    if (placeOf(connection.get()) === placeOf(now)) view.tell(wordsOf(answer, baseUrl.host));
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

function wordsOf({ why, status, balance }: Answer, host: string): string {
  const words = [say(`apiKeyLab.${why}`, { host, ...(status && { status }) })];
  if (balance) {
    const credits = balance.credits.toLocaleString(document.documentElement.lang);
    words.push(say('apiKeyLab.balance', { credits }));
    if (balance.isLow) words.push(say('apiKeyLab.low'));
  }
  return words.join(' ');
}
