import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { en } from '../../strings/en/index.ts';
import { connectionChecks, type FailureText, failureIds, failureText } from './failures.ts';

const page = readFileSync(new URL('../../content/docs/errors.mdx', import.meta.url), 'utf8');
const headings = [...page.matchAll(/^##+ (.+)$/gm)].map(([, text]) => text);
const rendered = [...page.matchAll(/<Failure id="([^"]+)"/g)].map(([, id]) => id);

/** As Starlight makes anchors from headings, for titles of letters and spaces. */
const slug = (title: string) => title.toLowerCase().replaceAll(' ', '-');
const sentences = (text: string) => text.split(/(?<=\.) /).length;

const texts = failureIds.map((id): [string, FailureText] => [id, failureText(id)]);

describe.each(texts)('%s', (id, { title, cause, next }) => {
  test('is the slug of its title, in at most five plain words', () => {
    expect(title).toMatch(/^\w+( \w+){0,4}$/);
    expect(slug(title)).toBe(id);
  });

  test('has its heading and its words on the errors page, once', () => {
    expect(headings.filter((heading) => heading === title)).toHaveLength(1);
    expect(rendered.filter((other) => other === id)).toHaveLength(1);
  });

  test('has a cause of one or two sentences and one next step', () => {
    expect(cause).toMatch(/\.$/);
    expect(sentences(cause)).toBeLessThanOrEqual(2);
    expect(next).toMatch(/\.$/);
    expect(sentences(next)).toBe(1);
  });
});

test('the errors page shows no failure that is not told here', () => {
  expect(rendered.filter((id) => !texts.some(([known]) => known === id))).toEqual([]);
});

test('every check of the connection is told, the likeliest cause first', () => {
  const told = ['online', 'address', 'running', 'blocked', 'cors', 'redirect'] as const;
  const written = Object.keys(en).filter((key) => key.startsWith('connectionCheck.'));
  expect(new Set(written)).toEqual(new Set(told.map((check) => `connectionCheck.${check}`)));
  expect(connectionChecks()).toEqual(told.map((check) => en[`connectionCheck.${check}`]));
});

test.each(connectionChecks())('%s begins with a question', (check) => {
  expect(check).toMatch(/^(Is|Does) [^?]+\?/);
});
