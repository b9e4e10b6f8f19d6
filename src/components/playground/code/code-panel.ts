import type { CodeLanguage } from '../../../code/languages.ts';
import { connection } from '../../../connection/store.ts';
import { t } from '../../../strings/translate.ts';
import { adopt } from '../../adopt.ts';
import { createCodeRunner } from '../../code/runner.ts';
import { make, part } from '../../dom.ts';
import type { CodeParts } from './code-panels.ts';
import { createCodeEdits } from './edits.ts';
import rules from './output.css?inline';
import { createOutputView } from './output-view.ts';

export type CodePanel = ReturnType<typeof createCodePanel>;

/** The panel of a language: its code runs in a locked room, as shown or as a reader has changed it. */
export function createCodePanel(language: CodeLanguage, parts: CodeParts) {
  const { root, code, held, inspector } = parts;
  adopt(rules);
  const tools = part(root, `run-${language}`);
  const button = tools.querySelector('button') ?? make('button');
  const output = createOutputView();
  part(root, `code-${language}`).after(output.element);
  const edits = createCodeEdits(language, parts, tools);
  let stopFiles = new AbortController();

  const runner = createCodeRunner({
    language,
    code: code.text,
    files: async () => {
      const files = held().map(
        async ({ attachment, blob }) => [attachment.name, await blob(stopFiles.signal)] as const,
      );
      return new Map(await Promise.all(files));
    },
    connection: connection.get,
    on: {
      state(now, end) {
        root.dataset.codeState = now;
        const isRunning = now === 'loading' || now === 'running';
        button.textContent = t(isRunning ? 'codeRun.stop' : 'codeRun.run');
        button.dataset.do = isRunning ? 'stop-code' : 'run-code';
        output.state(now, end);
      },
      loading: output.loading,
      output: output.write,
      watch(key, files) {
        const { observer, done } = inspector.watch(key, files);
        return {
          observer: {
            ...observer,
            head(head) {
              output.answered(head.status);
              observer.head?.(head);
            },
          },
          done: (received) => output.figures(received, done(received)),
        };
      },
    },
  });

  return {
    ...edits,
    run() {
      stopFiles = new AbortController();
      output.clear();
      return runner.run();
    },
    stop() {
      stopFiles.abort();
      runner.stop();
    },
    end() {
      runner.stop();
      edits.end();
    },
  };
}
