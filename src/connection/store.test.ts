import { beforeEach, describe, expect, test } from 'vitest';
import { local } from '../api/providers/index.ts';
import {
  choose,
  confirm,
  connection,
  forgetKey,
  heldKey,
  kept,
  restore,
  setKeep,
  setKey,
  takesKey,
  unconfirm,
} from './store.ts';
import { bindTabStorage, parse } from './tab-storage.ts';

beforeEach(() => restore(undefined, true));
const now = () => connection.get();

test('starts with the sandbox, and no key of the reader’s', () => {
  expect(now()).toMatchObject({ choice: 'sandbox', key: 'no-key-needed', keep: false });
  expect(heldKey()).toBe('');
});

describe('a key given to the sandbox', () => {
  test('chooses AI/ML API, whose it is', () => {
    setKey(' secret ');
    expect(now()).toMatchObject({ choice: 'aimlapi', key: 'secret' });
    expect(now().baseUrl?.href).toBe('https://api.aimlapi.com/v1');
    expect(heldKey()).toBe('secret');
  });

  test('of nothing but spaces is none', () => {
    setKey(' \n');
    expect(now().choice).toBe('sandbox');
  });

  test('takes the place of one that is held for another host', () => {
    choose('openai');
    setKey('of OpenAI');
    choose('sandbox');
    expect([now().key, heldKey()]).toEqual(['no-key-needed', 'of OpenAI']);
    setKey('secret');
    choose('openai');
    expect(now().key).toBe('');
  });
});

describe('forgetting the key', () => {
  test.each(['aimlapi', 'openai', 'sandbox'] as const)('at %s, goes back to the sandbox', (id) => {
    choose(id);
    setKey('secret');
    choose(id);
    forgetKey();
    expect(now()).toMatchObject({ choice: 'sandbox', key: 'no-key-needed' });
    expect(heldKey()).toBe('');
  });

  test('at a custom host, takes it out of force', () => {
    choose('custom');
    confirm('https://one.example/v1');
    setKey('secret');
    forgetKey();
    expect(now().choice).toBe('sandbox');
    confirm('https://one.example/v1');
    expect(now().key).toBe('');
  });
});

test('a key taken out by hand leaves the host as it is', () => {
  setKey('secret');
  setKey('');
  expect(now()).toMatchObject({ choice: 'aimlapi', key: '' });
});

test('a key belongs to its origin: another base URL shows an empty field', () => {
  setKey(' secret ');
  expect(now().key).toBe('secret');
  choose('openai');
  expect(now().key).toBe('');
  choose('aimlapi');
  expect(now().key).toBe('secret');
});

test('a custom base URL is not in force until it is confirmed', () => {
  setKey('secret');
  choose('custom');
  expect(now().baseUrl).toBeUndefined();
  setKey('typed too early');
  confirm('http://127.0.0.1:8787/v1/');
  expect(now()).toMatchObject({ key: '', baseUrl: { href: 'http://127.0.0.1:8787/v1' } });
  unconfirm();
  expect(now().baseUrl).toBeUndefined();
  expect(() => confirm('http://evil.example')).toThrow(TypeError);
});

test('a path change at the same origin keeps the key', () => {
  choose('custom');
  confirm('https://one.example/v1');
  setKey('secret');
  confirm('https://one.example/v2');
  expect(now().key).toBe('secret');
  confirm('https://one.example:444/v2');
  expect(now().key).toBe('');
});

describe.each(local)('$name', ({ id, baseUrl }) => {
  test('is called without a key, and takes none', () => {
    setKey('secret');
    choose(id);
    setKey('typed all the same');
    expect(now()).toMatchObject({ key: '', baseUrl: { href: baseUrl } });
    expect(takesKey(now())).toBe(false);
    expect(heldKey()).toBe('secret');
    choose('aimlapi');
    expect([takesKey(now()), now().key]).toEqual([true, 'secret']);
  });

  test('comes back only where any host may be called', () => {
    choose(id);
    setKeep(true);
    const saved = kept.get();
    restore(saved, false);
    expect(now().choice).toBe('sandbox');
    restore(saved, true);
    expect(now()).toMatchObject({ choice: id, key: '' });
  });

  test('typed as a custom base URL takes a key, which comes back with it and goes nowhere else', () => {
    choose('custom');
    confirm(baseUrl);
    setKey('secret');
    setKeep(true);
    const saved = kept.get();
    restore(saved, true);
    expect(now()).toMatchObject({ choice: 'custom', key: 'secret' });
    choose(id);
    expect(now().key).toBe('');
  });
});

describe('kept for a tab', () => {
  function memory() {
    const data = new Map<string, string>();
    return {
      data,
      getItem: (name: string) => data.get(name) ?? null,
      setItem: (name: string, text: string) => void data.set(name, text),
      removeItem: (name: string) => void data.delete(name),
    };
  }

  test('nothing unless asked for; gone when asked no more', () => {
    const storage = memory();
    const { stop } = bindTabStorage(
      () => ({ tab: storage, site: memory() }),
      true,
      () => {},
    );
    setKey('secret');
    expect(storage.data.size).toBe(0);
    setKeep(true);
    expect(JSON.parse([...storage.data.values()][0] ?? '')).toEqual({
      mark: expect.any(String),
      baseUrl: 'https://api.aimlapi.com/v1',
      origin: 'https://api.aimlapi.com',
      key: 'secret',
    });
    forgetKey();
    expect([...storage.data.values()].join()).not.toContain('secret');
    setKeep(false);
    expect(storage.data.size).toBe(0);
    stop();
  });

  test('a page that comes back drops a key that the tab keeps no more', () => {
    const storage = memory();
    const { stop, reread } = bindTabStorage(
      () => ({ tab: storage, site: memory() }),
      true,
      () => {},
    );
    setKey('secret');
    reread();
    expect(now().key).toBe('secret');
    setKeep(true);
    storage.data.clear();
    reread();
    expect(now()).toMatchObject({ choice: 'sandbox', keep: false });
    expect(heldKey()).toBe('');
    stop();
  });

  test('a page that comes back with an older storage drops a key that was forgotten or changed since', () => {
    const site = memory();
    const older = memory();
    const page = (tab: ReturnType<typeof memory>) =>
      bindTabStorage(
        () => ({ tab, site }),
        true,
        () => {},
      );
    const first = page(older);
    setKeep(true);
    setKey('secret');
    first.stop();
    restore(undefined, true);

    const tab = memory();
    for (const [name, text] of older.data) tab.setItem(name, text);
    const second = page(tab);
    expect(now().key).toBe('secret');
    second.reread();
    expect(now().key).toBe('secret');
    forgetKey();
    second.stop();

    restore({ baseUrl: 'https://api.aimlapi.com/v1' }, true);
    const back = page(older);
    back.reread();
    expect(now()).toMatchObject({ choice: 'sandbox', keep: false });
    expect(heldKey()).toBe('');
    back.stop();
    expect([...older.data.values(), ...site.data.values()].join()).not.toContain('secret');
  });

  test('comes back, a custom base URL only where that is allowed', () => {
    choose('custom');
    confirm('https://one.example/v1');
    setKey('secret');
    setKeep(true);
    const saved = kept.get();
    restore(saved, false);
    expect(now()).toMatchObject({ choice: 'sandbox', key: 'no-key-needed' });
    choose('aimlapi');
    expect(now().key).toBe('');
    restore(saved, true);
    expect(now()).toMatchObject({ choice: 'custom', key: 'secret' });
  });

  test('a browser that refuses storage says so, and the key stays in memory', () => {
    let told = 0;
    const refuse = () => {
      throw new DOMException('refused', 'SecurityError');
    };
    const { stop } = bindTabStorage(refuse, true, () => told++);
    setKey('secret');
    setKeep(true);
    expect(now().key).toBe('secret');
    expect(told).toBeGreaterThan(1);
    stop();
  });

  test.each(['', 'null', '[]', '{"baseUrl":1}', 'not json'])('%j counts as nothing', (text) => {
    expect(parse(text)).toBeUndefined();
  });

  test('a kept base URL that is not allowed is never in force', () => {
    restore({ baseUrl: 'http://evil.example', origin: 'http://evil.example', key: 'k' }, true);
    expect(now()).toMatchObject({ baseUrl: undefined, key: '' });
  });
});
