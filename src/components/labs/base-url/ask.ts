import { remote } from '../../../api/providers/index.ts';
import { patience } from '../../../connection/ask-host.ts';
import { parseBaseUrl } from '../../../connection/base-url.ts';
import { modelsUrl } from '../../../connection/models.ts';
import { curlCommand, mayAsk, reach } from '../../../labs/base-url/reach.ts';
import { t } from '../../../strings/translate.ts';
import type { createBaseUrlView } from './view.ts';

/** The hosts that every page may ask, as a sentence lists them. */
const listed = (): string =>
  new Intl.ListFormat(document.documentElement.lang).format(
    remote.map(({ baseUrl }) => new URL(baseUrl).host),
  );

/** `Test it`: asks the host once, and says in words what the page could learn. */
export function createTest(view: ReturnType<typeof createBaseUrlView>) {
  let asking = new AbortController();

  const clear = () => {
    asking.abort();
    view.tell('verdict', '');
    view.showCommand(undefined);
  };

  const run = async (typed: string) => {
    clear();
    asking = new AbortController();
    const { signal } = asking;
    const parsed = parseBaseUrl(typed);
    if (!parsed.ok) return view.tell('verdict', t('baseUrlLab.mendFirst'));
    const baseUrl = parsed.value;
    const command = curlCommand(baseUrl, location.origin);
    if (!mayAsk(baseUrl, location.origin)) {
      view.tell('verdict', t('baseUrlLab.mayNot', { hosts: listed() }));
      return view.showCommand(command, true);
    }
    const { host } = baseUrl;
    view.tell('verdict', t('baseUrlLab.testing', { host }));
    const found = await reach(baseUrl, (input, init) => fetch(input, init), signal).catch(
      (reason: unknown) => {
        if (!signal.aborted) throw reason;
      },
    );
    if (!found || signal.aborted) return;
    const url = modelsUrl(baseUrl.href);
    const values = {
      host,
      url,
      seconds: patience / 1000,
      status: 'status' in found ? found.status : '',
      count: 'models' in found ? found.models : '',
    };
    view.tell('verdict', t(`baseUrlLab.${found.kind}`, values));
    if (found.kind === 'silent' || found.kind === 'slow') view.showCommand(command);
  };

  return { run, clear };
}
