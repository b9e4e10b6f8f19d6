import * as v from 'valibot';
import type { Field } from './field.ts';
import { partsOf } from './index.ts';

/** What the values of a field are held to. `null` stands for a value that is not set. */
export const schemaOf = (field: Field): v.GenericSchema =>
  field.required ? valueSchema(field) : v.nullish(valueSchema(field));

/** The same where a value is set. */
export function valueSchema(field: Field): v.GenericSchema {
  switch (field.type) {
    case 'string':
      return field.values ? v.picklist(field.values) : text(field);
    case 'boolean':
      return v.boolean();
    case 'number':
      return v.pipe(v.number(), least(field), most(field));
    case 'integer':
      return v.pipe(v.number(), v.integer(), least(field), most(field));
    case 'object':
      return object(field);
    case 'object of numbers':
      return v.pipe(noList, v.record(v.string(), v.number()));
    case 'array of objects':
      return v.array(v.looseObject({}));
    case 'string or array of strings':
      return either(Array.isArray, v.pipe(v.array(v.string()), fewItems(field)));
    case 'string or object':
      return either((input) => typeof input === 'object', object(field));
  }
}

const text = ({ name, required }: Field) =>
  required ? v.pipe(v.string(), v.nonEmpty(`The ${name} is empty.`)) : v.string();

const least = ({ range }: Field) => v.minValue<number, number>(range?.min ?? -Infinity);
const most = ({ range }: Field) => v.maxValue<number, number>(range?.max ?? Infinity);

const fewItems = ({ maxItems = Infinity }: Field) => v.maxLength<string[], number>(maxItems);

/** For Valibot a list is an object too. */
const noList = v.custom<object>(
  (input) => typeof input === 'object' && input !== null && !Array.isArray(input),
  'Expected an object.',
);

/** An object with the fields that are known to be inside it, and any others. */
function object({ name, values }: Field): v.GenericSchema {
  const inside = partsOf(name).map((part) => [part.name.split('.').at(-1), schemaOf(part)]);
  const type = values && { type: v.picklist(values) };
  return v.pipe(noList, v.looseObject({ ...Object.fromEntries(inside), ...type }));
}

/** A string, or what else is allowed. Decided by the input, so that the issues are those of the kind that is meant. */
const either = (isOther: (input: unknown) => boolean, other: v.GenericSchema) =>
  v.lazy((input): v.GenericSchema => (isOther(input) ? other : v.string()));
