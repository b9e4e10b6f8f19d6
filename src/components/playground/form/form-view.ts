import { type OfferedField, offeredOf } from '../../../api/fields/index.ts';
import { readText, textOf } from '../../../api/fields/text.ts';
import { defaultModel } from '../../../examples/index.ts';
import type { Settings } from '../../../examples/template.ts';
import { part } from '../../dom.ts';

/** The form itself: files and the messages beside the prompt are others' affair. */
export type Form = Omit<Settings, 'fileName' | 'moreFiles' | 'system' | 'turns'>;

const prompt = (root: HTMLElement) => part<HTMLTextAreaElement>(root, 'prompt');
const model = (root: HTMLElement) => part<HTMLInputElement>(root, 'model');
const stream = (root: HTMLElement) => part<HTMLInputElement>(root, 'stream');
type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** The controls of the parameters, each with its field. */
const parameters = (root: HTMLElement) =>
  [...root.querySelectorAll<Control>('[data-parameter]')].flatMap((control) => {
    const field = offeredOf(control.dataset.parameter ?? '');
    return field ? [{ control, field }] : [];
  });

/** Reads the form, parsing at the door: an empty field is a parameter that is not sent. */
export function readForm(root: HTMLElement): Form {
  const values = parameters(root).map(({ control, field }) => [field.name, parse(control, field)]);
  return {
    ...Object.fromEntries(values.filter(([, value]) => value !== undefined)),
    prompt: prompt(root).value,
    model: model(root).value.trim() || defaultModel,
    stream: stream(root).checked,
  };
}

/** The value of a control; none where it holds a text that is no value of its field. */
function parse(control: Control, field: OfferedField): unknown {
  const { value } = control;
  if (value === '') return undefined;
  return control.type === 'number' ? Number(value) : readText(field, value);
}

/** All that is typed into the form, as it stands there. */
export const textIn = (root: HTMLElement): string =>
  [prompt(root), model(root), ...parameters(root).map(({ control }) => control)]
    .map(({ value }) => value)
    .join('\n');

/** Fills the form with the values that are given, and leaves the rest. */
export function writeForm(root: HTMLElement, form: Partial<Form>): void {
  if (form.prompt !== undefined) prompt(root).value = form.prompt;
  if (form.model !== undefined) model(root).value = form.model;
  if (form.stream !== undefined) stream(root).checked = form.stream;
  for (const { control, field } of parameters(root)) {
    const value = form[field.name];
    if (value !== undefined) control.value = textOf(field, value);
  }
}

/** Fills the form with these values alone: a parameter that is absent is not sent. */
export function replaceForm(root: HTMLElement, form: Form): void {
  for (const { control } of parameters(root)) control.value = '';
  writeForm(root, form);
}
