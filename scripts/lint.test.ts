import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

/** What the linter says of a house of these files, by its own settings: `path rule` of each finding. */
function lint(files: Readonly<Record<string, string>>): readonly string[] {
  const cwd = mkdtempSync(join(tmpdir(), 'lint-'));
  copyFileSync('biome.jsonc', join(cwd, 'biome.jsonc'));
  for (const [path, code] of Object.entries(files)) {
    mkdirSync(join(cwd, dirname(path)), { recursive: true });
    writeFileSync(join(cwd, path), code);
  }
  const args = ['lint', '--vcs-enabled=false', '--reporter=github', '--max-diagnostics=100'];
  const { stdout } = spawnSync(resolve('node_modules/.bin/biome'), args, { cwd });
  const found = String(stdout).matchAll(/title=lint\/\w+\/(?<rule>\w+),file=(?<path>[^,]+)/g);
  return [...found].map(({ groups }) => `${relative(cwd, groups?.path ?? '')} ${groups?.rule}`);
}

test('careless code is refused', () => {
  const code = `
    import unused from 'node:fs';
    const ask = async (value: any) => value;
    export function all(value: string) {
      debugger;
      if (value == '1') console.log(value);
      ask(value);
    }`;
  const rules = 'UnusedImports ExplicitAny Debugger DoubleEquals Console FloatingPromises';
  const expected = rules.split(' ').map((rule) => `src/chat/any.ts no${rule}`);
  expect(lint({ 'src/chat/any.ts': code }).toSorted()).toEqual(expected.toSorted());
});

test('imports in a circle are refused', () => {
  const files = {
    'src/text/one.ts': "export { two } from './two.ts';\n",
    'src/text/two.ts': "import './one.ts';\nexport const two = 2;\n",
  };
  expect(lint(files)).toEqual(Object.keys(files).map((path) => `${path} noImportCycles`));
});

test('imports against the direction are refused', () => {
  const imports = {
    'src/strings/any.ts': '../examples/index.ts',
    'src/text/any.ts': '../api/providers/index.ts',
    'src/api/providers/any.ts': '../../examples/index.ts',
    'src/examples/any.ts': '../connection/store.ts',
    'src/connection/any.ts': '../chat/run.ts',
    'src/chat/markdown/any.ts': '../../sandbox/index.ts',
    'src/snippets/any.ts': '../chat/run.ts',
    'src/sandbox/any.ts': '../labs/base64/sizes.ts',
    'src/json/any.ts': '../labs/base64/sizes.ts',
    'src/labs/api/any.ts': '../../components/dom.ts',
    'src/components/any.ts': '../../config/site.ts',
    'src/text/any.test.ts': '../../tests/support/site.ts',
    'tests/e2e/any.ts': '../../bench/index.ts',
    'scripts/any.ts': '../tests/support/site.ts',
    'config/any.ts': '../tests/support/site.ts',
    'config/pictures/any.ts': '../../scripts/serve.ts',
  };
  const files = Object.entries(imports).map(([path, from]) => [path, `import '${from}';\n`]);
  const expected = Object.keys(imports).map((path) => `${path} noRestrictedImports`);
  expect(lint(Object.fromEntries(files)).toSorted()).toEqual(expected.toSorted());
});
