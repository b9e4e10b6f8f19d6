import { allowedValues } from '../../../api/fields/allowed.ts';
import type { Field } from '../../../api/fields/field.ts';
import { type OfferedField, offeredFields, offeredParts } from '../../../api/fields/index.ts';
import type { Example } from '../../../examples/index.ts';
import { hasRef } from '../../../examples/template.ts';
import { type Key, t } from '../../../strings/translate.ts';
import { adopt } from '../../adopt.ts';
import { find, make } from '../../dom.ts';
import rules from './parameters.css?inline';

/** How a text stands for a value. */
const hints: { readonly [type in Field['type']]?: Key } = {
  object: 'parameters.json',
  'object of numbers': 'parameters.json',
  'string or array of strings': 'parameters.lines',
  'string or object': 'parameters.textOrJson',
};

/** Puts a control for each parameter that an example has a place for into its form. Empty, it is not sent. */
export function addParameters(root: HTMLElement, { id, messages }: Example): void {
  const [common, rare] = [find(root, 'parameters'), find(root, 'more-parameters')];
  if (!common || !rare || common.childElementCount) return;
  adopt(rules);
  const inMessages = offeredParts.filter(({ name }) => hasRef(messages, name));
  for (const field of [...offeredFields, ...inMessages])
    (field.offered === 'common' ? common : rare).append(explained(field, `${id}-${field.name}`));
}

/** A control with its name, which may break after each `_`, its range, and what the parameter does. */
function explained(field: OfferedField, id: string): HTMLElement {
  const { name, deprecatedFor } = field;
  const pieces = name.split(/(?<=_)/).flatMap((piece) => [make('wbr'), piece]);
  const shown = make('span', deprecatedFor ? { class: 'deprecated' } : {}, ...pieces.slice(1));
  const control = controlOf(field);
  control.dataset.parameter = name;
  control.autocomplete = 'off';
  const about = make('small', { class: 'about', id }, ...aboutOf(field));
  control.setAttribute('aria-describedby', id);
  // What is wrong with it is said under the control, within the first of the two.
  const set = make('div', {}, make('label', { class: 'field' }, shown, control));
  return make('div', { class: 'parameter' }, set, about);
}

/** What may be chosen from is in the list itself. */
function aboutOf(field: OfferedField): readonly (Node | string)[] {
  const { name, deprecatedFor, values } = field;
  const range = values ? '' : allowedValues(field);
  const sentences = [
    t(`parameter.${name}`),
    ...(deprecatedFor ? [`(${t('parameters.deprecatedFor', { name: deprecatedFor })})`] : []),
  ];
  return [...(range ? [make('span', { class: 'range' }, range), ' '] : []), sentences.join(' ')];
}

function controlOf({ type, range, values, bare }: OfferedField) {
  const choices = bare ?? values ?? (type === 'boolean' ? ['true', 'false'] : undefined);
  if (choices) {
    const none = make('option', { value: '' }, t('parameters.notSent'));
    return make('select', {}, none, ...choices.map((value) => make('option', { value }, value)));
  }
  const placeholder = t(hints[type] ?? 'parameters.notSent');
  if (type === 'string') return make('input', { type: 'text', placeholder });
  if (type !== 'number' && type !== 'integer')
    return make('textarea', { rows: '1', spellcheck: 'false', placeholder });
  const { min, max } = range ?? {};
  return make('input', {
    type: 'number',
    placeholder,
    step: type === 'integer' ? '1' : 'any',
    ...(min !== undefined && { min: String(min) }),
    ...(max !== undefined && { max: String(max) }),
  });
}
