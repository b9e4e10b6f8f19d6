import type { Example } from '../../examples/index.ts';
import type { JsonEdits } from '../../examples/template.ts';
import type { FormSettings } from '../../json/to-settings.ts';
import { t } from '../../strings/translate.ts';
import { part } from '../dom.ts';
import { createFollower } from '../playground/form/follower.ts';
import { createFixedControls } from './fixed-controls.ts';
import type { FormNow, JsonView } from './view.ts';

export type JsonControl = ReturnType<typeof createJsonControl>;

interface Form {
  readonly now: () => FormNow;
  /** Fills the form with what the JSON says. */
  readonly write: (settings: FormSettings) => void;
}

/** The request as JSON on a card that has a place for it: what it holds beyond the form, and its editor once opened. */
export function createJsonControl(root: HTMLElement, example: Example, form: Form) {
  const box = root.querySelector<HTMLDetailsElement>('[data-part="json"]');
  const fix = createFixedControls(root);
  let jsonEdits: JsonEdits | undefined;
  let view: JsonView | undefined;
  let isSound = true;
  /** Whether the text gives way to the form's request, whatever it is. */
  let isOver = false;

  const show = () => {
    if (!box) return;
    part(root, 'json-more').textContent = jsonEdits ? t('json.more') : '';
    part(root, 'json-back').hidden = !jsonEdits && isSound;
    if (isSound) part(root, 'json-problem').textContent = '';
  };
  const set = (next: JsonEdits | undefined) => {
    jsonEdits = next;
    fix(jsonEdits);
    show();
  };

  const { follow: followForm, catchUp } = createFollower(() => {
    if (isOver) view?.reset();
    else view?.follow();
    isOver = false;
  });

  const open = async () => {
    if (!box?.open || view) return;
    const place = part(root, 'json-place');
    const { createJsonView } = await import('./view.ts');
    view ??= createJsonView({
      root: place,
      example,
      now: form.now,
      onSettings: (settings) => {
        set(settings.jsonEdits);
        form.write(settings);
      },
      onChecked: (now) => {
        isSound = now;
        show();
      },
    });
  };
  const tryOpen = () =>
    open().catch(() => {
      part(root, 'json-problem').textContent = t('lab.notLoaded');
    });
  box?.addEventListener('toggle', tryOpen);
  // A text that is written next is not to be overwritten by what is followed later.
  box?.addEventListener('focusin', catchUp);
  void tryOpen();

  return {
    jsonEdits: () => jsonEdits,
    /** Puts a part beyond the form in force, or none: a text that cannot be sent gives way. To be followed by `follow`. */
    set(next: JsonEdits | undefined) {
      set(next);
      isOver = true;
    },
    follow: followForm,
    end: () => view?.end(),
    /** Moves the focus to what opens and shuts this. */
    focus: () => box?.querySelector('summary')?.focus(),
    /** Whether the request can be sent. If not, says so and moves the focus there. */
    isReady(): boolean {
      catchUp();
      view?.settle();
      if (isSound || !box) return true;
      box.open = true;
      part(root, 'json-problem').textContent = t('json.notSent');
      view?.showError();
      return false;
    },
  };
}
