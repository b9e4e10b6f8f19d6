import { redact } from '../../../api/redact.ts';
import type { SentFile } from '../../../chat/attach/body.ts';
import { finalJson } from '../../../chat/receive/final-json.ts';
import type { Received } from '../../../chat/receive/outcome.ts';
import { toHar } from '../../../chat/record/har.ts';
import { createRecorder } from '../../../chat/record/recording.ts';
import { copyableBody } from '../../../chat/record/shown-body.ts';
import type { Observer } from '../../../chat/send/call.ts';
import { t } from '../../../strings/translate.ts';
import { adopt } from '../../adopt.ts';
import { copy } from '../../copy.ts';

import { find, make } from '../../dom.ts';
import rules from './inspector.css?inline';
import { createRequestView } from './request-view.ts';
import { createResponseView } from './response-view.ts';

export type Inspector = ReturnType<typeof createInspector>;

/** Shows one run after another: what went, and what came. */
export function createInspector(root: HTMLElement) {
  adopt(rules);
  const showRequest = createRequestView(root);
  const response = createResponseView(root);
  let copyJson = async (): Promise<string> => '';
  let copyHar = copyJson;

  return {
    /** Begins to watch a run. `done` gets what was received, and is to be called once. */
    watch(key: string, files: readonly SentFile[]) {
      const started = performance.now();
      const startedAt = new Date();
      const recorder = createRecorder(key, () => performance.now() - started);
      const observer: Observer = {
        sent(request) {
          recorder.sent(request);
          copyJson = () => copyableBody(recorder.get().request?.json ?? '{}', files);
          copyHar = async () => toHar(recorder.get(), await copyJson(), startedAt);
          response.clear();
          void showRequest(recorder.get(), files);
        },
        head(head) {
          recorder.head(head);
          response.head(recorder.get());
        },
        bytes(bytes) {
          recorder.bytes(bytes);
          response.bytes(recorder.get());
        },
        text: recorder.text,
      };
      const done = (received: Received) => {
        recorder.done();
        // What is shown is of the run before until a request has left.
        if (!recorder.get().request) response.clear();
        // What was escaped in the body is not so any more once it is read as JSON.
        const json = redact(finalJson(recorder.get(), received), key);
        response.done(recorder.get(), received, json);
        return recorder.get().times;
      };
      return { observer, done };
    },
    /** For an answer of which no more than its text was kept. */
    forget() {
      for (const name of ['request', 'response'])
        find(root, name)?.replaceChildren(make('p', { class: 'note pad' }, t('inspector.notKept')));
    },
    copyJson: async (button: HTMLElement) => copy(await copyJson(), button),
    copyHar: async (button: HTMLElement) => copy(await copyHar(), button),
  };
}
