import { sandbox } from '../../../api/providers/index.ts';
import { createRecorder } from '../../../chat/record/recording.ts';
import { run } from '../../../chat/send/run.ts';
import { caseOf } from '../../../labs/faults/cases.ts';
import { requestFor, shortLimits } from '../../../labs/faults/request.ts';
import { loadStrings, t } from '../../../strings/translate.ts';
import { adopt } from '../../adopt.ts';
import { fetchFor } from '../../connection/fetch.ts';
import { part, verbOf } from '../../dom.ts';
import rules from './results.css?inline';
import { createResultsView } from './results-view.ts';

interface FaultLab {
  /** Plays the failure of an id from its request to its report. A play under way is ended. */
  play(id: string): Promise<void>;
  /** Takes away what was played, and ends a play under way. */
  clear(): void;
}

let lab: Promise<FaultLab> | undefined;

/** The lab in its card, made once; made anew after a failure to load. */
export function mounted(root: HTMLElement): Promise<FaultLab> {
  lab ??= mount(root).catch((error) => {
    lab = undefined;
    throw error;
  });
  return lab;
}

/** Goes to the sandbox in the page, whatever the reader's connection is. */
const fetchSandbox = fetchFor({ choice: 'sandbox', baseUrl: undefined, key: '', keep: false });

async function mount(root: HTMLElement): Promise<FaultLab> {
  await loadStrings(document.documentElement.lang);
  adopt(rules);
  const view = createResultsView(root);
  const status = part(root, 'status');
  let playing = new AbortController();
  let played = '';
  const lab: FaultLab = {
    clear() {
      playing.abort();
      status.textContent = '';
      view.clear();
    },
    async play(id) {
      const chosen = caseOf(id);
      if (!chosen) throw new Error(`"${id}" cannot be played.`);
      played = id;
      playing.abort();
      playing = new AbortController();
      const { signal } = playing;
      const recorder = createRecorder(sandbox.key, () => performance.now());
      view.start(chosen.model);
      status.textContent = t('status.running');
      const result = await run(
        {
          request: requestFor(chosen.model),
          baseUrl: sandbox.baseUrl,
          apiKey: sandbox.key,
          fetch: fetchSandbox,
          limits: shortLimits,
          signal,
        },
        { ...recorder, text: view.text },
      );
      if (signal.aborted) return;
      recorder.done();
      status.textContent = t(`status.${result.state}`);
      view.end(result, recorder.get());
    },
  };
  part(root, 'results').addEventListener('click', (event) => {
    if (verbOf(event) !== 'run-again') return;
    void lab.play(played);
    // The button itself goes with what was shown.
    root.querySelector('button')?.focus();
  });
  return lab;
}
