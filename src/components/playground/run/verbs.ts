import { sandbox } from '../../../api/providers/index.ts';
import type { EndedRun, PastRun } from '../../../chat/record/history.ts';
import { choose, heldKey } from '../../../connection/store.ts';
import type { Example } from '../../../examples/index.ts';
import { shareable } from '../../../examples/shareable.ts';
import type { Settings } from '../../../examples/template.ts';
import { curl } from '../../../snippets/curl/index.ts';
import { t } from '../../../strings/translate.ts';
import { copy } from '../../copy.ts';
import { part } from '../../dom.ts';
import { download } from '../../download.ts';
import { keep } from '../../history/keep.ts';
import type { JsonControl } from '../../json/control.ts';
import type { StaleNote } from '../answer/stale-note.ts';
import type { CodeView } from '../code/code-view.ts';
import type { AttachControl } from '../files/attach-control.ts';
import type { ConversationView } from '../form/conversation-view.ts';
import { readForm } from '../form/form-view.ts';
import type { ModelView } from '../form/model-view.ts';
import type { Problems } from '../form/problems.ts';
import { type Draft, isReady } from './ready.ts';
import type { RunControl } from './run-control.ts';
import { share } from './share.ts';

/** What a playground is made of. */
interface Parts {
  readonly root: HTMLElement;
  readonly example: Example;
  readonly code: CodeView;
  readonly models: ModelView;
  readonly runs: RunControl;
  readonly files: AttachControl;
  readonly conversation: ConversationView;
  readonly problems: Problems;
  readonly json: JsonControl;
  readonly settings: () => Settings;
  readonly draft: () => Draft;
  readonly stale: StaleNote;
  /** Brings code and JSON in step with the form. */
  readonly follow: () => void;
  /** Says above the form where what stands in it is from. */
  readonly sayOrigin: (text: string) => void;
  readonly offerToContinue: (ended: EndedRun) => void;
  readonly reopen: (past: PastRun, origin: string) => boolean;
}

/** What the buttons of a playground do, each by its `data-do`. */
export function verbsOf(parts: Parts): Readonly<Record<string, () => unknown>> {
  const { root, example, code, models, runs, files, conversation, json, settings } = parts;
  const run = async () => {
    await files.settled();
    if (runs.isRunning() || !json.isReady()) return;
    const draft = parts.draft();
    const unsound = { fields: parts.problems.sayAll, messages: conversation.sayEmpty };
    if (!isReady(draft, root, unsound)) return;
    part(root, 'origin').hidden = true;
    conversation.offer('');
    parts.stale.answers(draft);
    const ended = await runs.start(draft);
    if (!ended) return;
    parts.offerToContinue(ended);
    await keep(root, ended, parts.reopen);
  };
  /** The button that was pressed goes away, and would take the focus with it. */
  const runAgain = () => {
    part(root, 'run').focus();
    return run();
  };

  return {
    run,
    'run-again': runAgain,
    'run-in-sandbox': () => {
      choose(sandbox.id);
      return runAgain();
    },
    'run-with-sample': () => {
      void files.sample();
      return runAgain();
    },
    stop: runs.stop,
    sample: files.sample,
    replace: files.replace,
    remove: files.remove,
    'json-back': () => {
      json.set(undefined);
      parts.follow();
      json.focus();
    },
    'add-files': files.add,
    'add-message': conversation.addNext,
    continue: () => {
      conversation.offer('');
      conversation.answered(runs.answerText());
    },
    models: models.load,
    'copy-answer': () => copy(runs.answerText(), part(root, 'copy-answer')),
    'copy-code': () => copy(code.text(), part(root, 'copy-code')),
    'copy-install': () => copy(part(root, 'install').textContent ?? '', part(root, 'copy-install')),
    download: () => download(code.text(), code.fileName()),
    'copy-json': () => runs.inspector.copyJson(part(root, 'copy-json')),
    'copy-har': () => runs.inspector.copyHar(part(root, 'copy-har')),
    share: () => {
      const { system, turns, moreFiles, jsonEdits } = settings();
      const { shared, withKey } = shareable(readForm(root), heldKey());
      const left = [
        ...(system || turns || moreFiles || jsonEdits ? [t('conversation.notShared')] : []),
        ...(withKey.length ? [t('share.withoutKey', { names: withKey.join(', ') })] : []),
      ];
      if (left.length) parts.sayOrigin(left.join(' '));
      return share(example.id, shared, part(root, 'share'));
    },
    'as-curl': () => code.choose(curl.id),
  };
}
