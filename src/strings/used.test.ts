import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { en } from './en/index.ts';

// The tables hold the strings of the interface, all of them and no others.

const src = new URL('..', import.meta.url);
const sources = globSync(['**/*.{ts,astro}', '../config/**/*.ts'], { cwd: src })
  .filter((file) => !/^strings\/e[ns]\/|\.(test(-d)?|fixture)\.ts$/.test(file))
  .map((file) => ({ file, text: readFileSync(new URL(file, src), 'utf8') }));

test('no string is unused', () => {
  const all = sources.map(({ text }) => text).join('\n');
  const quoted = new Set([...all.matchAll(/'(\w+\.[\w.-]+)'/g)].map(([, literal]) => literal));
  // `failure.${id}.title` stands for the titles of all failures.
  const made = [...all.matchAll(/`(\w+\.(?:[\w.-]|\$\{[^}]+\})+)`/g)].map(
    ([, template = '']) =>
      new RegExp(`^${template.replaceAll('.', '\\.').replace(/\$\{[^}]+\}/g, '[\\w.-]+')}$`),
  );
  // Starlight's own names, under which ours take the place of its strings.
  const isTheirs = (key: string) => key.startsWith('expressiveCode.');
  const isUsed = (key: string) =>
    isTheirs(key) || quoted.has(key) || made.some((keys) => keys.test(key));
  expect(Object.keys(en).filter((key) => !isUsed(key))).toEqual([]);
});

/** Names, which are the same in every language. */
const names = [
  'Ctrl ↵',
  'bash',
  'curl',
  'GET',
  'Accept: application/json',
  'https://api.example.com/v1',
  'Hugging Face',
];

/** The literal words in the markup of a component: its text, and the attributes that are read out or shown. */
function wordsIn(component: string): string[] {
  let markup = component
    .replace(/^---[\s\S]*?\n---\n/, '')
    .replace(/<(style|script)[\s\S]*?<\/\1>|<!--[\s\S]*?-->/g, '');
  for (let before = ''; before !== markup; ) {
    before = markup;
    markup = markup.replace(/\{[^{}<]*\}/g, '');
  }
  const attributes = [
    ...markup.matchAll(/\b(?:aria-label|placeholder|title|alt|label|data-label)="([^"]+)"/g),
  ].map(([, value = '']) => value);
  // What is left of an expression with tags in it opens or closes with a brace.
  const texts = markup.split(/<[^>]*>/).map((text) =>
    text
      .replace(/\{[\s\S]*$/, '')
      .replace(/^[\s\S]*\}/, '')
      .replace(/^;\s*return\b[\s\S]*/, ''),
  );
  return [...attributes, ...texts]
    .map((words) => words.trim())
    .filter((words) => /\p{L}{2}/u.test(words) && !names.includes(words));
}

test('the scan of markup finds what it should', () => {
  const component = `---
const a = 'not this';
---
{a && (<p title="One two">{t('key')} three <b aria-label={t('key')}>{x.map((y) => <i>four</i>)}</b></p>)}
<style>p { color: red }</style>`;
  expect(wordsIn(component)).toEqual(['One two', 'three', 'four']);
});

test.each(sources.filter(({ file }) => /^components\/.*\.astro$/.test(file)))(
  '$file has no words of its own',
  ({ text }) => {
    expect(wordsIn(text)).toEqual([]);
  },
);

/** What is told to developers and machines alone. */
const toOthers = /\b(Error|throw|Bearer|Photoshop)\b|^\s*(\/?\*|\/\/)/;

/** A literal that reads as a sentence or a label of several words. */
const sentence = /(['`])((?:\p{Lu}\p{Ll}+|[“«])[^'`\n]* [^'`\n]*)\1/gu;

test.each(sources.filter(({ file }) => /^(components|chat|connection)\/.*\.ts$/.test(file)))(
  '$file has no sentence of its own',
  ({ text }) => {
    const lines = text.split('\n').filter((line) => !toOthers.test(line));
    const words = lines.flatMap((line) => [...line.matchAll(sentence)].map(([, , each]) => each));
    expect(words.filter((each = '') => !names.includes(each))).toEqual([]);
  },
);
