import { expect, test } from 'vitest';
import { assistants, chatAbout } from './assistants.ts';

test.each(assistants)('$name gets the message whole', (assistant) => {
  const message = 'Read https://docs.example.com/concepts.md & “help” me? 100 % + #1';
  const url = new URL(chatAbout(assistant, message));
  expect(url.protocol).toBe('https:');
  expect([...url.searchParams]).toEqual([['q', message]]);
  expect(url.hash).toBe('');
});
