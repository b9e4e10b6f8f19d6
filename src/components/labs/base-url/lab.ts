import { parseBaseUrl } from '../../../connection/base-url.ts';
import { modelsUrl } from '../../../connection/models.ts';
import { connection } from '../../../connection/store.ts';
import { keyIn, ownerOf } from '../../../labs/api-key/prefixes.ts';
import { callOf } from '../../../labs/base-url/call.ts';
import { mend, mistakesIn } from '../../../labs/base-url/mistakes.ts';
import { languages } from '../../../snippets/index.ts';
import { t } from '../../../strings/translate.ts';
import { copy } from '../../copy.ts';
import { part } from '../../dom.ts';
import { goToConnection } from '../go-to-connection.ts';
import type { Lab } from '../lab.ts';
import { createTest } from './ask.ts';
import { createBaseUrlView } from './view.ts';

/** The lab of the base URL: shows what each client makes of what is typed, and asks the host on demand. */
export function mount(root: HTMLElement): Lab {
  const field = part<HTMLInputElement>(root, 'url');
  const example = part<HTMLSelectElement>(root, 'example');
  const view = createBaseUrlView(root);
  const test = createTest(view);

  /** What is shown. The first input can come after it was shown already. */
  let shown: string | undefined;

  const show = () => {
    test.clear();
    const typed = field.value;
    shown = typed;
    const calls = languages.map((language) => [language.id, callOf(language, typed)] as const);
    for (const [id, call] of calls) view.showCall(id, call);
    const mistakes = mistakesIn(typed);
    view.showMistakes(mistakes, mend(typed));
    field.setAttribute('aria-invalid', `${mistakes.some(({ note }) => !note)}`);
    const urls = new Set(calls.map(([, call]) => (call.ok ? call.url : '')));
    view.tell('summary', `${summary(typed, urls)} ${counted(mistakes.length)}`.trim());
    const parsed = parseBaseUrl(typed);
    view.tell('asks', parsed.ok ? t('baseUrlLab.asks', { url: modelsUrl(parsed.value.href) }) : '');
  };

  const put = (url: string) => {
    field.value = url;
    show();
  };

  /** A key has no place in a field that shows what is typed. */
  const takeKeyOut = (): boolean => {
    const own = connection.get();
    const key = own.key && field.value.includes(own.key) ? own.key : keyIn(field.value);
    if (!key) return false;
    put(field.value.replace(key, '').replace(/([?&][^=]*=?|Bearer)\s*$/i, ''));
    view.showKey(ownerOf(key));
    return true;
  };

  const verbs: Readonly<Record<string, (button: HTMLElement) => void>> = {
    test: () => void test.run(field.value),
    copy: (button) => void copy(part(root, 'command').textContent, button),
    key: goToConnection,
    fix: ({ dataset }) => {
      put(dataset.fix ?? '');
      field.focus();
    },
  };

  if (!takeKeyOut()) show();
  return {
    do: (verb, button) => verbs[verb]?.(button),
    edit: (target) => {
      if (target === example) return example.value ? put(example.value) : undefined;
      example.value = '';
      if (field.value !== shown && !takeKeyOut()) show();
    },
    end: test.clear,
  };
}

function summary(typed: string, urls: ReadonlySet<string>): string {
  if (!typed.trim()) return t('baseUrlLab.empty');
  if (urls.size > 1) return t('baseUrlLab.differ');
  return t(urls.has('') ? 'baseUrlLab.none' : 'baseUrlLab.same');
}

function counted(count: number): string {
  if (count === 0) return '';
  return count === 1 ? t('baseUrlLab.oneMistake') : t('baseUrlLab.manyMistakes', { count });
}
