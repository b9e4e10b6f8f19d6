import type { JsonEdits } from '../../examples/template.ts';
import { type Fixable, fixable, fixedBy } from '../../json/fixed.ts';
import { t } from '../../strings/translate.ts';

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** Switches off the controls whose values stand in the JSON alone, and says so in them. */
export function createFixedControls(root: HTMLElement) {
  const kept = new Map<Fixable, { readonly value: string; readonly words: string }>();
  const find = (name: Fixable) =>
    root.querySelector<Control>(`[data-parameter="${name}"], .form [data-part="${name}"]`);

  const fix = (name: Fixable, control: Control) => {
    kept.set(name, { value: control.value, words: wordsIn(control) });
    control.disabled = true;
    if (control.type === 'checkbox') return;
    control.value = '';
    setWords(control, t('json.set'));
  };
  const free = (name: Fixable, control: Control) => {
    const { value = '', words = '' } = kept.get(name) ?? {};
    control.disabled = false;
    if (control.type === 'checkbox') return;
    control.value ||= value;
    setWords(control, words);
  };

  return (jsonEdits: JsonEdits | undefined): void => {
    const fixed = fixedBy(jsonEdits);
    for (const name of fixable) {
      const control = find(name);
      if (!control || control.disabled === fixed.has(name)) continue;
      if (fixed.has(name)) fix(name, control);
      else free(name, control);
    }
  };
}

/** What stands in a control without a value: its placeholder, or the first of its options. */
const wordsIn = (control: Control): string =>
  control instanceof HTMLSelectElement ? (control.options[0]?.text ?? '') : control.placeholder;

function setWords(control: Control, words: string): void {
  const [first] = control instanceof HTMLSelectElement ? control.options : [];
  if (first) first.text = words;
  else if (!(control instanceof HTMLSelectElement)) control.placeholder = words;
}
