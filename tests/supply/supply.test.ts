import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { versions } from '../snippets/versions.ts';

// What the project is made of: exact versions, few install scripts, and licences that readers can look up.

const read = (path: string) => readFile(new URL(`../../${path}`, import.meta.url), 'utf8');
const { dependencies, devDependencies, overrides, allowScripts } = JSON.parse(
  await read('package.json'),
);
const { packages: locked }: { packages: Record<string, { hasInstallScript?: true }> } = JSON.parse(
  await read('package-lock.json'),
);

test.each(Object.entries({ ...dependencies, ...devDependencies, ...overrides }))(
  '%s is pinned: %s',
  (_, range) => expect(range).toMatch(/^\d+\.\d+\.\d+$/),
);

test('every install script is allowed or refused by name', () => {
  const withScript = Object.entries(locked)
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([path]) => path.replace(/^.*node_modules\//, ''));
  expect(new Set(withScript)).toEqual(new Set(Object.keys(allowScripts)));
  const allowed = Object.keys(allowScripts).filter((name) => allowScripts[name]);
  expect(allowed).toEqual(['node']);
});

test('every Python package is pinned by its hash, and the SDK is the one that runs the snippets', async () => {
  const lines = (await read('config/python/requirements.txt')).split('\n');
  const packages = lines.filter((line) => line && !line.startsWith('#'));
  for (const each of packages) expect(each).toMatch(/^[\w-]+==[\d.]+ --hash=sha256:[0-9a-f]{64}$/);
  expect(packages.some((each) => each.startsWith(`openai==${versions.python} `))).toBe(true);
});

describe('what is shipped', () => {
  let text: string;
  let packages: readonly string[];
  let python: readonly string[];
  beforeAll(async () => {
    const response = await fetch(`${inject('siteUrl')}/licences.txt`);
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    text = await response.text();
    const head = text.split(`\n\n${'-'.repeat(80)}`)[0]?.split('\n\n') ?? [];
    packages = head[1]?.split('\n') ?? [];
    python = head[3]?.split('\n') ?? [];
  });

  test('is as many packages as SECURITY.md counts', async () => {
    const [, count] = /Code of (\d+) packages/.exec(await read('SECURITY.md')) ?? [];
    expect(packages).toHaveLength(Number(count));
  });

  // A site that is built without pip has none; `.ci/run` builds none of those.
  test.skipIf(!process.env.CI)('is as many packages of Python as SECURITY.md counts', async () => {
    const [, count] = /and of (\d+) Python packages/.exec(await read('SECURITY.md')) ?? [];
    expect(python).toHaveLength(Number(count));
    expect(python.map((each) => each.replace(/ .*/, ''))).toContain('openai');
  });

  test('is a link away on every page', async () => {
    for (const path of ['/', '/404.html', '/es/playground/']) {
      const page = await fetch(`${inject('siteUrl')}${path}`);
      expect(await page.text(), path).toContain('href="/licences.txt"');
    }
  });

  test('has in it what readers surely get, search and the reader of PDF too', () => {
    const names = packages.map((each) => each.replace(/ .*/, ''));
    for (const name of ['openai', 'pdfjs-dist', 'pagefind', 'micromark', '@astrojs/starlight'])
      expect(names).toContain(name);
  });

  test('stands above a text of its licence, and no licence asks for more than its notice', () => {
    for (const each of [...packages, ...python]) {
      expect(each).toMatch(
        /^\S+ \d+\.\d+(\.\d+)? \((MIT|MIT OR Apache-2\.0|ISC|Apache-2\.0|BSD-[23]-Clause|BlueOak-1\.0\.0|OFL-1\.1|PSF-2\.0|MPL-2\.0)\)$/,
      );
      expect(text.split(each), each).toHaveLength(3);
      // It asks that readers be told where its source is.
      if (each.endsWith('(MPL-2.0)')) expect(text).toMatch(/text of it: git\+https:\S+\/pyodide/);
    }
  });
});
