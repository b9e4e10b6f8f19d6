import { beforeEach, describe, expect, test } from 'vitest';
import { createBridge } from './bridge.ts';
import { createMailbox } from './mailbox.ts';
import { memoryIn, newMemory, type SharedMemory } from './memory.ts';
import type { FromPython } from './messages.ts';

// Both sides of the memory that Python shares with its page: a wait in it returns at once where something is there.

let memory: SharedMemory;
let said: FromPython[];
let mailbox: ReturnType<typeof createMailbox>;
let page: ReturnType<typeof createBridge>['module'];
let begin: ReturnType<typeof createBridge>['begin'];
beforeEach(() => {
  memory = memoryIn(newMemory());
  said = [];
  mailbox = createMailbox(memory);
  ({ module: page, begin } = createBridge((message) => {
    said.push(message);
    if (message.type === 'take') mailbox.take();
  }, memory));
});

const bytes = (length: number) => Uint8Array.from({ length }, (_, at) => at % 251);
const head = { type: 'head', id: 1, status: 200, statusText: 'OK', headers: [] } as const;

describe('an answer', () => {
  test('comes piece by piece, in order, with whose it is', () => {
    mailbox.put(head);
    mailbox.put({ type: 'chunk', id: 1, bytes: bytes(3) });
    mailbox.put({ type: 'end', id: 1 });
    const [kind, id, content] = page.wait(0, true) ?? [];
    expect([kind, id]).toEqual(['head', 1]);
    expect(JSON.parse(new TextDecoder().decode(content))).toMatchObject({ status: 200 });
    expect(page.wait(0, true)).toEqual(['chunk', 1, bytes(3)]);
    expect(page.wait(0, true)).toEqual(['end', 1, new Uint8Array()]);
    expect(page.wait(0, true)).toBe(undefined);
  });

  test('larger than the slot comes in parts, whole', () => {
    const body = bytes(memory.slot.length * 2 + 5);
    mailbox.put({ type: 'chunk', id: 7, bytes: body });
    const parts = [0, 1, 2].map(() => page.wait(0, true));
    expect(parts.map((part) => part?.[2].length)).toEqual([65_536, 65_536, 5]);
    expect(Buffer.concat(parts.map((part) => part?.[2] ?? bytes(0)))).toEqual(Buffer.from(body));
  });

  test('whose headers do not fit is told as broken', () => {
    mailbox.put({ ...head, headers: [['x', 'y'.repeat(70_000)]] });
    const [kind, , why] = page.wait(0, true) ?? [];
    expect(kind).toBe('broken');
    expect(new TextDecoder().decode(why)).toContain('too long');
  });

  test('that came before anybody asked waits; a sleep that asks for nothing leaves it', () => {
    mailbox.put({ type: 'end', id: 2 });
    expect(page.wait(0, false)).toBe(undefined);
    expect(page.wait(0, true)?.[0]).toBe('end');
  });
});

test('asks once, however often it wakes with nothing', () => {
  for (let i = 0; i < 3; i++) page.wait(0, true);
  expect(said).toEqual([{ type: 'take' }]);
});

test('flushes what was printed before each sleep', () => {
  let flushed = 0;
  begin(() => {
    flushed++;
  });
  page.wait(0, false);
  page.wait(0, true);
  expect(flushed).toBe(2);
});

describe('an interrupt', () => {
  test('ends a wait, and is over then', () => {
    mailbox.interrupt();
    expect(memory.interrupt[0]).toBe(2);
    expect(page.wait(-1, true)).toEqual(['interrupt', 0, new Uint8Array()]);
    expect(memory.interrupt[0]).toBe(0);
    expect(page.wait(0, false)).toBe(undefined);
  });

  test('leaves what is in the slot to be read', () => {
    mailbox.take();
    mailbox.put({ type: 'chunk', id: 3, bytes: bytes(2) });
    mailbox.interrupt();
    expect(page.wait(-1, true)).toEqual(['chunk', 3, bytes(2)]);
  });

  test('is forgotten, and so is what waits, with the run', () => {
    mailbox.put({ type: 'end', id: 4 });
    mailbox.interrupt();
    mailbox.reset();
    expect(memory.interrupt[0]).toBe(0);
    expect(page.wait(0, true)).toBe(undefined);
  });
});

describe('a request', () => {
  test('has a number of its own, its headers, and its bytes', () => {
    const first = page.request('POST', 'https://api.example/x', '[["a","b"]]', bytes(4));
    const second = page.request('GET', 'https://api.example/y', '[]', bytes(0));
    expect(second).toBe(first + 1);
    expect(said).toEqual([
      {
        type: 'request',
        id: first,
        request: {
          method: 'POST',
          url: 'https://api.example/x',
          headers: [['a', 'b']],
          body: bytes(4).buffer,
        },
      },
      {
        type: 'request',
        id: second,
        request: { method: 'GET', url: 'https://api.example/y', headers: [], body: undefined },
      },
    ]);
  });

  test('is cancelled by its number', () => {
    page.cancel(5);
    expect(said).toEqual([{ type: 'cancel', id: 5 }]);
  });
});
