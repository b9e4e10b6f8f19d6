import { describe, expect, test } from 'vitest';
import { bodyKind, openBody } from './body-kind.ts';

describe('what a body is', () => {
  test.each(['data:', 'event:', 'id:', 'retry:'])('%s, as soon as it is whole', (field) => {
    for (let end = 1; end < field.length; end++) {
      expect(bodyKind(field.slice(0, end), false)).toBeUndefined();
      expect(bodyKind(field.slice(0, end), true)).toBe('unreadable');
    }
    expect(bodyKind(field, false)).toBe('events');
  });

  test.each([
    [': a comment', 'events'],
    ['\ufeff\n data: {}', 'events'],
    [' {', 'json'],
    ['<html>', 'unreadable'],
    ['dates', 'unreadable'],
    ['Data:', 'unreadable'],
  ])('%j', (start, kind) => {
    expect(bodyKind(start, false)).toBe(kind);
  });

  test.each(['', ' \n'])('%j tells nothing before the end', (start) => {
    expect(bodyKind(start, false)).toBeUndefined();
    expect(bodyKind(start, true)).toBe('empty');
  });
});

test('the body is given back whole, in whatever pieces it came', async () => {
  const text = '\n\nretry: 1\ndata: é\n\n';
  const bytes = new TextEncoder().encode(text);
  const single = Array.from(bytes, (_, at) => bytes.subarray(at, at + 1));
  for (const pieces of [[bytes], single]) {
    const source = new ReadableStream<Uint8Array<ArrayBuffer>>({
      start(controller) {
        for (const piece of pieces) controller.enqueue(piece);
        controller.close();
      },
    });
    const { kind, body } = await openBody(source);
    expect(kind).toBe('events');
    expect(await new Response(body).text()).toBe(text);
  }
});

test('no body is an empty one', async () => {
  const { kind, body } = await openBody(null);
  expect([kind, await new Response(body).text()]).toEqual(['empty', '']);
});
