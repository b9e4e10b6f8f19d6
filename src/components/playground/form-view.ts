import { defaultModel } from '../../examples/index.ts';
import type { offered } from '../../examples/parameters.ts';
import type { Settings } from '../../examples/template.ts';
import { part } from '../dom.ts';

/** The form itself: files and the messages beside the prompt are others' affair. */
export type Form = Omit<Settings, 'fileName' | 'moreFiles' | 'system' | 'turns'>;

const prompt = (root: HTMLElement) => part<HTMLTextAreaElement>(root, 'prompt');
const model = (root: HTMLElement) => part<HTMLInputElement>(root, 'model');
const stream = (root: HTMLElement) => part<HTMLInputElement>(root, 'stream');
const parameters = (root: HTMLElement) =>
  root.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[data-parameter]');

/** Reads the form, parsing at the door: an empty field is a parameter that is not sent. */
export function readForm(root: HTMLElement): Form {
  const form: Record<string, unknown> = {};
  for (const control of parameters(root)) {
    const value = parse(control);
    if (value !== undefined) form[control.dataset.parameter ?? ''] = value;
  }
  return {
    ...form,
    prompt: prompt(root).value,
    model: model(root).value.trim() || defaultModel,
    stream: stream(root).checked,
  };
}

function parse(control: HTMLInputElement | HTMLSelectElement): unknown {
  if (control.value === '') return undefined;
  if (control.dataset.parameter === 'response_format') return { type: control.value };
  return control.type === 'number' ? Number(control.value) : control.value;
}

/** Fills the form with the values that are given, and leaves the rest. */
export function writeForm(root: HTMLElement, form: Partial<Form>): void {
  if (form.prompt !== undefined) prompt(root).value = form.prompt;
  if (form.model !== undefined) model(root).value = form.model;
  if (form.stream !== undefined) stream(root).checked = form.stream;
  for (const control of parameters(root)) {
    const value = form[control.dataset.parameter as (typeof offered)[number]];
    if (value === undefined) continue;
    control.value = typeof value === 'object' ? value.type : String(value);
  }
}

/** Fills the form with these values alone: a parameter that is absent is not sent. */
export function replaceForm(root: HTMLElement, form: Form): void {
  for (const control of parameters(root)) control.value = '';
  writeForm(root, form);
}

/** The first control whose value the API would refuse, if there is one. */
export const firstInvalid = (root: HTMLElement): HTMLInputElement | undefined =>
  [...root.querySelectorAll<HTMLInputElement>('.form :is(input, select, textarea)')].find(
    (control) => !control.checkValidity(),
  );
