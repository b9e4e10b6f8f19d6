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

test('text alone is answered in sentences', () => {
  expect(answer(question, [])).toMatch(
    /^This is the sandbox, not a model: it cannot answer a question\. It received .* with 5 characters of text and no file\. Attach a PNG/,
  );
});

test('the headings of a PDF stand on lines of their own, under what it is', () => {
  expect(answer(question, [pdf])).toBe(
    `This is the sandbox, not a model: it measured your file and did not understand it.

a.pdf: PDF, 2 pages, 9 bytes. Only the first 1 pages were read. Text larger than the body text:

One
Two`,
  );
});

test('more headings than 200 are counted', () => {
  const headings = Array.from({ length: 201 }, (_, at) => `Heading ${at + 1}`);
  const lines = answer(question, [{ ...pdf, headings }]).split('\n');
  expect(lines.slice(-3)).toEqual(['Heading 200', '', 'And 1 more.']);
});

test('several files are numbered', () => {
  const text = answer(question, [pdf, { ...pdf, headings: [] }]);
  expect(text).toContain('it measured your 2 files and did not understand them.');
  expect(text).toContain('\n\nFile 1 of 2. a.pdf: PDF');
  expect(text).toContain('\n\nFile 2 of 2. a.pdf: PDF');
  expect(text).toMatch(/so no headings were found\.$/);
});
