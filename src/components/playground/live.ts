import type { EndedRun, PastRun } from '../../chat/history.ts';
import { prepare } from '../../chat/run.ts';
import { connection } from '../../connection/store.ts';
import { type Example, findExample } from '../../examples/index.ts';
import type { FromLink } from '../../examples/share-link.ts';
import type { Settings } from '../../examples/template.ts';
import { filesIn } from '../../json/file.ts';
import { say } from '../../strings/say.ts';
import { prepareFetch } from '../connection/fetch.ts';
import { copy } from '../copy.ts';
import { part } from '../dom.ts';
import { download } from '../download.ts';
import { keep } from '../history/keep.ts';
import { createJsonControl } from '../json/control.ts';
import { createAttachControl } from './attach-control.ts';
import { createCodeView } from './code-view.ts';
import { createConversationView } from './conversation-view.ts';
import { readForm, replaceForm, writeForm } from './form-view.ts';
import { createModelView } from './model-view.ts';
import { type Draft, isReady } from './ready.ts';
import { createRunControl } from './run-control.ts';
import { originOf, share } from './share.ts';

export type Live = ReturnType<typeof createLive>;

/** What a playground does, loaded at the first sign of interest; until then the page is text. */
export function createLive(root: HTMLElement) {
  const example = exampleOf(root);
  const code = createCodeView(root, example);
  const models = createModelView(root);
  const runs = createRunControl(root);
  const follow = (): void => {
    code.follow(settings(), mediaType(), connection.get());
    json.follow();
  };
  const begin = () => {
    follow();
    for (const { attachment } of files.held())
      prepareFetch(connection.get(), attachment.type).catch(() => undefined);
  };
  const files = createAttachControl(root, example, begin);
  const conversation = createConversationView(root, follow);
  const json = createJsonControl(root, example, {
    now: () => ({ settings: settings(), files: filesIn(settings(), mediaType()) }),
    write: (values) => fillIn(values),
  });
  const mediaType = () => files.held()[0]?.attachment.type ?? example.sample.type;
  const settings = (): Settings => {
    const [first, ...more] = files.held().map(({ attachment: { name, type } }) => ({
      fileName: name,
      mediaType: type,
    }));
    return {
      ...readForm(root),
      ...conversation.read(),
      fileName: first?.fileName ?? example.sample.name,
      moreFiles: more.length ? more : undefined,
      custom: json.custom(),
    };
  };
  // A failure here is told at Run, which loads again.
  prepare().catch(() => undefined);
  const stopFollowing = connection.subscribe(begin);

  const sayOrigin = (text: string) => {
    part(root, 'origin').textContent = text;
    part(root, 'origin').hidden = false;
  };
  const fillIn = (values: Omit<Settings, 'fileName'>) => {
    replaceForm(root, values);
    conversation.write(values);
    follow();
  };
  /** Half an answer is not what the model said. */
  const offerToContinue = ({ result }: EndedRun, isCut = false) =>
    conversation.offer(result.state === 'done' && !isCut ? result.text : '');
  /** Shows a run that ended before, and puts its settings into the form. False while another goes on. */
  const reopen = (past: PastRun, origin: string): boolean => {
    if (runs.isRunning()) return false;
    json.set(past.settings.custom);
    fillIn(past.settings);
    runs.show(past);
    offerToContinue(past, past.isCut);
    sayOrigin(origin);
    return true;
  };

  const verbs: Readonly<Record<string, () => unknown>> = {
    run: async () => {
      await files.settled();
      if (runs.isRunning() || !json.isReady()) return;
      const draft: Draft = {
        example,
        settings: settings(),
        held: files.held(),
        connection: connection.get(),
      };
      const missing = { sayNoFile: files.missing, sayEmpty: conversation.sayEmpty };
      if (!isReady(draft, root, missing)) return;
      part(root, 'origin').hidden = true;
      conversation.offer('');
      const ended = await runs.start(draft);
      if (!ended) return;
      offerToContinue(ended);
      await keep(root, ended, reopen);
    },
    stop: runs.stop,
    sample: files.sample,
    replace: files.replace,
    remove: files.remove,
    'json-back': () => {
      json.set(undefined);
      follow();
      json.focus();
    },
    'add-files': files.add,
    'add-message': conversation.addNext,
    continue: () => {
      conversation.offer('');
      conversation.answered(runs.answerText());
    },
    models: () => models.load(connection.get()),
    'copy-answer': () => copy(runs.answerText(), part(root, 'copy-answer')),
    'copy-code': () => copy(code.text(), part(root, 'copy-code')),
    download: () => download(code.text(), code.fileName()),
    'copy-json': () => runs.inspector.copyJson(part(root, 'copy-json')),
    'copy-har': () => runs.inspector.copyHar(part(root, 'copy-har')),
    share: () => {
      const { system, turns, moreFiles, custom } = settings();
      if (system || turns || moreFiles || custom) sayOrigin(say('conversation.notShared'));
      return share(example.id, readForm(root), part(root, 'share'));
    },
    'as-curl': () => code.choose('curl'),
  };

  return {
    do: (verb: string) => void verbs[verb]?.(),
    take: (chosen: readonly File[], isAdded: boolean) => void files.take(chosen, isAdded),
    follow,
    /** Fills the form from a link, and says so. Nothing runs. */
    fill({ values, dropped }: FromLink) {
      json.set(undefined);
      writeForm(root, values);
      follow();
      sayOrigin(originOf(values, dropped));
    },
    leave: runs.stop,
    end() {
      stopFollowing();
      runs.end();
      files.end();
    },
  };
}

function exampleOf(root: HTMLElement): Example {
  const example = findExample(root.dataset.example ?? '');
  if (!example) throw new Error(`There is no example "${root.dataset.example}".`);
  return example;
}
