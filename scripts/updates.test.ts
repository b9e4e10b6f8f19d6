import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import manifest from '../package.json' with { type: 'json' };

interface Update {
  readonly 'package-ecosystem': string;
  readonly directory: string;
  readonly groups: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly ignore?: readonly { readonly 'dependency-name': string }[];
}

const { version, updates }: { version: number; updates: readonly Update[] } = parse(
  readFileSync('.github/dependabot.yml', 'utf8'),
);

test('packages and actions are raised in groups that leave none out', () => {
  expect(version).toBe(2);
  const groups = updates.map((update) => [
    update['package-ecosystem'],
    update.directory,
    ...Object.values(update.groups),
  ]);
  expect(groups).toEqual([
    ['npm', '/', { 'dependency-type': 'production' }, { 'dependency-type': 'development' }],
    ['github-actions', '/', { patterns: ['*'] }],
  ]);
});

test('what is held back is a package that there is', () => {
  const names = updates.flatMap(({ ignore = [] }) => ignore.map((each) => each['dependency-name']));
  expect(names).not.toEqual([]);
  for (const name of names) expect(Object.keys(manifest.devDependencies)).toContain(name);
});
