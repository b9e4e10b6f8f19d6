import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

// What GitHub takes as a form for issues; it shows none that has a fault, and says so to no one.
const text = v.pipe(v.string(), v.nonEmpty());
const id = v.pipe(v.string(), v.regex(/^[\w-]+$/));
const validations = v.optional(v.strictObject({ required: v.boolean() }));
const said = { label: text, description: v.optional(text) };
const typed = { ...said, placeholder: v.optional(text), value: v.optional(text) };
const choice = v.strictObject({ label: text, required: v.optional(v.boolean()) });

const field = v.variant('type', [
  v.strictObject({
    type: v.literal('markdown'),
    attributes: v.strictObject({ value: text }),
  }),
  v.strictObject({
    type: v.picklist(['input', 'textarea']),
    id,
    attributes: v.strictObject(typed),
    validations,
  }),
  v.strictObject({
    type: v.literal('dropdown'),
    id,
    attributes: v.strictObject({ ...said, options: v.pipe(v.array(text), v.minLength(1)) }),
    validations,
  }),
  v.strictObject({
    type: v.literal('checkboxes'),
    id,
    attributes: v.strictObject({ ...said, options: v.pipe(v.array(choice), v.minLength(1)) }),
  }),
]);

const unique = (values: readonly unknown[]) => new Set(values).size === values.length;
const ids = (fields: readonly v.InferOutput<typeof field>[]) =>
  fields.flatMap((each) => ('id' in each ? each.id : []));

const form = v.strictObject({
  name: text,
  description: text,
  labels: v.optional(v.array(text)),
  body: v.pipe(
    v.array(field),
    v.check((fields) => ids(fields).length > 0, 'asks for nothing'),
    v.check((fields) => unique(ids(fields)), 'an id stands twice'),
  ),
});

const folder = '.github/ISSUE_TEMPLATE';
const read = (path: string) => readFileSync(path, 'utf8');
const faults = (source: string) => v.safeParse(form, parse(source)).issues ?? [];

test.each(globSync(`${folder}/*.yml`).toSorted())('%s is a form', (path) => {
  expect(faults(read(path))).toEqual([]);
});

test('there is a form for a fault, and one for a page', () => {
  const names = globSync(`${folder}/*`).map((path) => basename(path));
  expect(names.toSorted()).toEqual(['bug.yml', 'docs.yml']);
});

test.each([
  ['type: textarea', 'type: text'],
  ['id: seen', 'id: done'],
  ['required: true', 'required: yes please'],
  ['label: What you did', 'title: What you did'],
  ['name: Something', 'title: Something'],
])('a fault is found: "%s" as "%s"', (right, wrong) => {
  const source = read(`${folder}/bug.yml`);
  expect(source).toContain(right);
  expect(faults(source.replace(right, wrong))).not.toEqual([]);
});
