import type { Example } from '../../examples/index.ts';
import { compose } from '../../examples/resolve.ts';
import { hasRef, type Settings } from '../../examples/template.ts';
import { type Checked, check } from '../../json/check.ts';
import { type JsonFile, placeholderOf } from '../../json/file.ts';
import { toText } from '../../json/text.ts';
import { type FormSettings, toSettings } from '../../json/to-settings.ts';
import { t } from '../../strings/translate.ts';
import { adopt } from '../adopt.ts';
import { make } from '../dom.ts';
import { createFollower } from '../playground/form/follower.ts';
import { createEditor } from './editor.ts';
import rules from './json.css?inline';
import { createProblemList, sentenceOf } from './problem-list.ts';

export type JsonView = ReturnType<typeof createJsonView>;

/** What a form has: the reader's settings and the files that are attached, or stand for those to come. */
export interface FormNow {
  readonly settings: Settings;
  readonly files: readonly JsonFile[];
}

interface Place {
  readonly root: HTMLElement;
  readonly example: Example;
  readonly now: () => FormNow;
  /** Told of each request that the reader wrote. */
  readonly onSettings: (settings: FormSettings) => void;
  /** Told whether the text can be sent. */
  readonly onChecked: (isSound: boolean) => void;
}

/** The most problems that are told: a reader can use no more at once. */
const most = 20;

/** The request as JSON: follows the form, and is followed by it wherever the text can be sent. */
export function createJsonView({ root, example, now, onSettings, onChecked }: Place) {
  const textOf = ({ settings, files }: FormNow) => toText(example, settings, files);
  const hint = make('p', { class: 'note', 'data-part': 'json-files' });
  let form = now();
  let checked: Checked = { problems: [] };
  /** The JSON of the form when it last agreed with the text. */
  let known = textOf(form);
  let isLifting = false;

  const inspect = () => {
    checked = check(editor.text(), form.files);
    editor.mark(checked.problems, checked.problems.slice(0, most).map(sentenceOf).join('; '));
    list(checked.problems);
    onChecked(checked.json !== undefined);
  };
  const explain = () => {
    const [first] = form.files;
    const takesFile = hasRef(compose(example, form.settings), 'fileDataUrl');
    hint.textContent =
      first && takesFile
        ? t('json.files', { place: placeholderOf(first, 0) })
        : t('json.noFileSent');
  };
  const take = () => {
    form = now();
    explain();
  };
  const read = () => {
    inspect();
    if (!checked.json) return;
    isLifting = true;
    onSettings(toSettings(checked.json, example, form.files));
    isLifting = false;
    take();
    known = textOf(form);
  };
  const write = () => {
    known = textOf(form);
    editor.replace(known);
    inspect();
  };
  const { follow: followEdit, catchUp } = createFollower(read);

  adopt(rules);
  root.replaceChildren();
  const editor = createEditor(root, known, followEdit);
  const list = createProblemList(root, most, editor.show);
  root.append(hint);
  // A form that is filled in next is not to be overwritten by what is read later.
  root.addEventListener('focusout', catchUp);
  explain();
  inspect();

  return {
    /** The form has changed. A text that cannot be sent stays as it is, unless a file has mended it. */
    follow() {
      if (isLifting) return;
      const before = JSON.stringify(form.files);
      take();
      if (checked.json) {
        if (textOf(form) !== known) write();
      } else if (JSON.stringify(form.files) !== before) read();
    },
    /** Makes the text the form's request, whatever it was. */
    reset() {
      take();
      write();
    },
    /** Reads what is still to be read. */
    settle: catchUp,
    end: editor.end,
    /** Moves the focus to the first error. */
    showError() {
      const error = checked.problems.find(({ severity }) => severity === 'error');
      if (error) editor.show(error);
    },
  };
}
