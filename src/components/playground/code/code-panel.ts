import { type EndedRun, type PastRun, withoutKey } from '../../../chat/record/history.ts';
import type { CodeLanguage } from '../../../code/languages.ts';
import { connection, heldKey } from '../../../connection/store.ts';
import { createConsole } from '../../code/console.ts';
import { codeAddress } from '../../code/runner.ts';
import { make, part } from '../../dom.ts';
import type { CodeParts } from './code-panels.ts';
import { createCodeEdits } from './edits.ts';

export type CodePanel = ReturnType<typeof createCodePanel>;

/** The panel of a language: its code runs in a locked room, as shown or as a reader has changed it. */
export function createCodePanel(language: CodeLanguage, parts: CodeParts) {
  const { root, code, held, inspector, settings, ended } = parts;
  const tools = part(root, `run-${language}`);
  const edits = createCodeEdits(language, parts, tools);

  const here = createConsole({
    language,
    code: code.text,
    files: async (stop) => {
      const files = held().map(
        async ({ attachment, blob }) => [attachment.name, await blob(stop)] as const,
      );
      return new Map(await Promise.all(files));
    },
    button: tools.querySelector('button') ?? make('button'),
    state(now) {
      root.dataset.codeState = now;
    },
    watch: inspector.watch,
  });
  here.element.dataset.part = `output-${language}`;
  part(root, `code-${language}`).after(here.element);

  return {
    ...edits,
    isRunning: here.isRunning,
    async run() {
      const now = connection.get();
      const begun = {
        when: Date.now(),
        example: root.dataset.example ?? '',
        settings: settings(),
        baseUrl: now.baseUrl?.href ?? codeAddress(now),
      };
      const edited = edits.text();
      const ran = await here.run();
      if (!ran?.isRun) return;
      const { result, requests, exitCode, ms, why } = ran;
      const run: EndedRun = {
        ...begun,
        result,
        times: { done: ms },
        code: { language, edited, requests, exitCode, why },
      };
      // A reader may have written into the code what is a key, in force or not.
      ended([now.key, heldKey()].reduce(withoutKey, run));
    },
    stop: here.stop,
    /** Shows a run that ended before, and its code where that had been edited. */
    show({ result, times, code: ran }: PastRun) {
      here.show(result, { ...ran, ms: times.done, failure: result.failure });
      return edits.show(ran?.edited);
    },
    end() {
      here.stop();
      edits.end();
    },
  };
}
