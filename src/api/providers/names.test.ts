import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import packages from '../../../package.json' with { type: 'json' };
import { local, type Provider, remote } from './index.ts';

// Code outside asks the provider: neither code nor comments name one. Prose, words and tests do.

const root = new URL('../../../', import.meta.url);
const files = globSync(['src/**/*.{ts,astro,css}', 'config/**/*.ts', 'astro.config.mjs'], {
  cwd: root,
}).filter((file) => !/^src\/(api|strings|content)\/|\.(test|test-d|fixture)\.ts$/.test(file));

/** The SDK, whose name a provider may share. */
const isPackage = (name: string) => name.toLowerCase() in packages.dependencies;

/** All by which a provider can be told from another, in small letters. A host is found in its longer forms as well. */
function namesOf({ id, name, baseUrl, keyVariable, keyBeginnings = [] }: Provider) {
  const domain = new URL(baseUrl).host.split('.').slice(-2).join('.');
  const words = [id, name].filter((each) => !isPackage(each));
  return [...words, domain, keyVariable ?? [], ...keyBeginnings]
    .flat()
    .map((each) => each.toLowerCase());
}

test('there is much to look at', () => {
  expect(files.length).toBeGreaterThan(300);
  expect(namesOf(remote[0] as Provider)).toContain('aimlapi');
});

test.each([...remote, ...local].map((provider) => [provider.name, namesOf(provider)] as const))(
  '%s is named nowhere else',
  (_, names) => {
    const found = files.flatMap((file) =>
      readFileSync(new URL(file, root), 'utf8')
        .split('\n')
        .flatMap((line, at) =>
          names.some((name) => line.toLowerCase().includes(name))
            ? `${file}:${at + 1} ${line.trim()}`
            : [],
        ),
    );
    expect(found).toEqual([]);
  },
);
