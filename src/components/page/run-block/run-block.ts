import { main } from '../../../api/providers/index.ts';
import { createRecorder } from '../../../chat/record/recording.ts';
import { isCodeLanguage } from '../../../code/languages.ts';
import { connection } from '../../../connection/store.ts';
import { t } from '../../../strings/translate.ts';
import { adopt } from '../../adopt.ts';
import { createConsole } from '../../code/console.ts';
import { codeAddress } from '../../code/runner.ts';
import card from '../../connection/connection.css?inline';
import { doubleClickMs } from '../../dom.ts';
import '../../connection/element.ts';
import live from '../../live.css?inline';
import status from '../../playground/run/status.css?inline';

type Block = ReturnType<typeof mount>;

const blocks = new WeakMap<Element, Block>();

/** Runs the code above a button as it stands there, or stops it. */
export async function press(button: HTMLElement): Promise<void> {
  showConnection();
  const block = blocks.get(button) ?? mount(button);
  blocks.set(button, block);
  await block.press();
}

/** Puts the connection of the page into its place, where it came late. It brings back what is kept for the tab. */
function showConnection(): void {
  const late = document.querySelector<HTMLTemplateElement>('template[data-late-connection]');
  if (!late) return;
  adopt(live);
  adopt(card);
  late.replaceWith(late.content);
}

function mount(button: HTMLElement) {
  adopt(status);
  const place = button.closest<HTMLElement>('.run-block');
  const language = place?.dataset.language ?? '';
  // What runs is what is copied.
  const copied = place?.previousElementSibling?.querySelector<HTMLElement>('.copy button');
  const code = copied?.dataset.code?.replaceAll('\x7f', '\n') ?? '';
  if (!place || !isCodeLanguage(language) || !code) throw new Error('There is no code to run.');

  const here = createConsole({
    language,
    code: () => code,
    files: async () => new Map(),
    button,
    state(now) {
      place.dataset.codeState = now;
    },
    watch(key) {
      const started = performance.now();
      const recorder = createRecorder(key, () => performance.now() - started);
      const done = () => {
        recorder.done();
        return recorder.get().times;
      };
      return { observer: recorder, done };
    },
  });
  place.append(here.element);

  let began = 0;
  /** The second click of a double click, which Firefox 153 tells as a first one. */
  const isSecond = () =>
    place.dataset.codeState !== 'running' && performance.now() - began < doubleClickMs;
  return {
    async press() {
      if (here.isRunning()) return isSecond() ? undefined : here.stop();
      began = performance.now();
      const chosen = codeAddress(connection.get());
      // Its base URL and the variable of the key stand in the code, and are those of one provider.
      if (code.includes(chosen)) await here.run();
      else here.show({ state: 'failed', text: '' }, { why: elsewhere(chosen) });
    },
  };
}

const elsewhere = (chosen: string) => [
  t('codeRun.elsewhere.title'),
  t('codeRun.elsewhere.cause', { chosen }),
  t('codeRun.elsewhere.next', { provider: main.name }),
];
