import type { EndedRun, PastRun } from '../../chat/record/history.ts';
import { prepare } from '../../chat/send/run.ts';
import { connection } from '../../connection/store.ts';
import { firstFileOf } from '../../examples/example.ts';
import { type Example, findExample } from '../../examples/index.ts';
import type { FromLink } from '../../examples/share-link.ts';
import type { Settings } from '../../examples/template.ts';
import { filesIn } from '../../json/file.ts';
import { prepareFetch } from '../connection/fetch.ts';
import { part } from '../dom.ts';
import { keep } from '../history/keep.ts';
import { createJsonControl } from '../json/control.ts';
import { nameOf } from './answer/speaker.ts';
import { createStaleNote } from './answer/stale-note.ts';
import { createAllLines } from './code/all-lines.ts';
import { createCodePanels } from './code/code-panels.ts';
import { createCodeView } from './code/code-view.ts';
import { createAttachControl, type Taking } from './files/attach-control.ts';
import { createConversationView } from './form/conversation-view.ts';
import { readForm, replaceForm, writeForm } from './form/form-view.ts';
import { createModelView } from './form/model-view.ts';
import { addParameters } from './form/parameter-controls.ts';
import { createProblems } from './form/problems.ts';
import { createUnseenNote } from './form/unseen-note.ts';
import { showMissing } from './run/missing-view.ts';
import type { Draft } from './run/ready.ts';
import { createRunControl } from './run/run-control.ts';
import { originOf } from './run/share.ts';
import { verbsOf } from './run/verbs.ts';

export type Live = ReturnType<typeof createLive>;

/** What a playground does, loaded at the first sign of interest; until then the page is text. */
export function createLive(root: HTMLElement) {
  const example = exampleOf(root);
  addParameters(root, example);
  const code = createCodeView(root, example);
  const lines = createAllLines(root);
  const models = createModelView(root);
  const runs = createRunControl(root);
  const unseen = createUnseenNote(root);
  const stale = createStaleNote(root);
  const problems = createProblems(root);
  const draft = (): Draft => ({
    example,
    settings: settings(),
    held: files.held(),
    connection: connection.get(),
  });
  const follow = (): void => {
    code.follow(settings(), mediaType(), connection.get());
    json.follow();
    panels.follow();
    unseen.look();
    problems.look();
    conversation.follow(readForm(root).prompt);
    stale.follow(draft());
    showMissing(root, undefined);
  };
  const begin = () => {
    follow();
    // Not for the sample, of which a reader has shown no interest yet: what reads PDFs is large.
    for (const { attachment } of files.held().filter((held) => held.attachment.file))
      prepareFetch(connection.get(), attachment.type).catch(() => undefined);
  };
  const files = createAttachControl(root, example, begin);
  const conversation = createConversationView(root, follow);
  const panels = createCodePanels({
    root,
    code,
    held: files.held,
    inspector: runs.inspector,
    settings: () => settings(),
    ended: (run) => void keep(root, run, reopen),
  });
  const json = createJsonControl(root, example, {
    now: () => ({
      settings: settings(),
      files: example.sample ? filesIn(settings(), mediaType()) : [],
    }),
    write: (values) => fillIn(values),
  });
  const mediaType = () => files.held()[0]?.attachment.type ?? firstFileOf(example).type;
  const settings = (): Settings => {
    const [first, ...more] = files.held().map(({ attachment: { name, type } }) => ({
      fileName: name,
      mediaType: type,
    }));
    return {
      ...readForm(root),
      ...conversation.read(),
      fileName: first?.fileName ?? firstFileOf(example).name,
      moreFiles: more.length ? more : undefined,
      jsonEdits: json.jsonEdits(),
    };
  };
  // A failure here is told at Run, which loads again.
  prepare().catch(() => undefined);
  const stopFollowing = connection.subscribe((now) => {
    models.follow(now);
    begin();
  });

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
  const offerToContinue = ({ result, settings: { model }, baseUrl }: EndedRun, isCut = false) => {
    const isWhole = result.state === 'done' && !isCut;
    conversation.offer(isWhole ? result.text : '', nameOf(model, baseUrl));
  };
  /** Shows a run that ended before, and puts its settings into the form. False while another goes on. */
  const reopen = (past: PastRun, origin: string): boolean => {
    if (runs.isRunning() || (past.code && panels.isRunning())) return false;
    json.set(past.settings.jsonEdits);
    unseen.watch(false);
    fillIn(past.settings);
    if (past.code) {
      // The answer beside it is that of another run, and stays.
      panels.show(past);
      runs.inspector.forget();
    } else {
      runs.show(past);
      stale.answers(draft());
      offerToContinue(past, past.isCut);
    }
    sayOrigin(origin);
    return true;
  };

  const parts = {
    root,
    example,
    draft,
    stale,
    code,
    models,
    runs,
    files,
    conversation,
    json,
    problems,
  };
  const verbs: Readonly<Record<string, () => unknown>> = {
    ...panels.verbs,
    'all-lines': lines.toggle,
    ...verbsOf({ ...parts, settings, follow, sayOrigin, offerToContinue, reopen }),
  };

  return {
    do: (verb: string) => void verbs[verb]?.(),
    take: (chosen: readonly File[], how: Taking) => void files.take(chosen, how),
    follow,
    /** Fills the form from a link, and says so. Nothing runs. */
    fill(link: FromLink) {
      json.set(undefined);
      writeForm(root, link.values);
      unseen.watch(true);
      follow();
      sayOrigin(originOf(link, example));
    },
    leave: runs.stop,
    end() {
      stopFollowing();
      runs.end();
      files.end();
      json.end();
      panels.end();
      lines.end();
    },
  };
}

function exampleOf(root: HTMLElement): Example {
  const example = findExample(root.dataset.example ?? '');
  if (!example) throw new Error(`There is no example "${root.dataset.example}".`);
  return example;
}
