import { expect, test } from 'vitest';
import { answer } from './answer.ts';
import type { Attachment } from './attachments.ts';

const question = [{ role: 'user', content: 'Hello' }] as const;
const pdf = {
  kind: 'pdf',
  fileName: 'a.pdf',
  bytes: 9,
  pages: 2,
  pagesRead: 1,
  characters: 4,
  headings: ['One', 'Two'],
} as const satisfies Attachment;

const closing =
  'This is the sandbox, not a model: it measures files and plays text back. With a key, a model answers.';

test('text alone is counted and played back', () => {
  expect(answer(question, [])).toBe(
    `You sent 1 message (user) with 5 characters of text: “Hello”\n\n${closing}`,
  );
});

test('of several messages the last of the reader’s is played back', () => {
  const messages = [
    ...question,
    { role: 'assistant', content: 'Hm.' },
    { role: 'user', content: 'And\nnow?' },
  ] as const;
  expect(answer(messages, [])).toMatch(
    /^You sent 3 messages \(user, assistant, user\) with 16 characters of text: “And now\?”/,
  );
});

test('the headings of a PDF stand on lines of their own, under what it is', () => {
  expect(answer(question, [pdf])).toBe(
    `a.pdf: PDF, 2 pages, 9 bytes. Only the first 1 pages were read. Text larger than the body text:

One
Two

${closing}`,
  );
});

test('more headings than 200 are counted', () => {
  const headings = Array.from({ length: 201 }, (_, at) => `Heading ${at + 1}`);
  const lines = answer(question, [{ ...pdf, headings }]).split('\n');
  expect(lines.slice(-5)).toEqual(['Heading 200', '', 'And 1 more.', '', closing]);
});

test('several files are numbered', () => {
  const text = answer(question, [pdf, { ...pdf, headings: [] }]);
  expect(text).toMatch(/^File 1 of 2\. a\.pdf: PDF/);
  expect(text).toContain('\n\nFile 2 of 2. a.pdf: PDF');
  expect(text).toMatch(/so no headings were found\.\n\nThis is the sandbox/);
});
