import { globSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { main } from '../../src/api/providers/index.ts';
import { copyProject, type ProjectCopy } from './project-copy.ts';

// "Add a provider", followed to the letter, and then the ones there were are taken away: nothing of them is left.

const file = `import type { Provider } from './provider.ts';

export const acme = {
  id: 'acme',
  name: 'Acme Models',
  baseUrl: 'https://api.acme.example/openai/v3',
  websites: ['acme.example'],
  keyVariable: 'ACME_TOKEN',
  keysUrl: 'https://acme.example/keys',
  keyBeginnings: ['acme-'],
  balance: { path: '/me', amount: 'account.left', currency: 'account.unit' },
  model: { name: 'road-runner', id: 'road-runner', version: 'road-runner-2' },
  modelsArePublic: true,
  modelFields: { developer: 'by' },
} as const satisfies Provider;
`;

/** The test that a contributor writes beside it. */
const unitTest = `import { expect, test } from 'vitest';
import { checkKey } from '../../connection/check-key.ts';
import { acme } from './acme.ts';

test('a key is checked where the provider says, and its balance is read as it says', async () => {
  const asked: string[] = [];
  const fetch = async (url: string | URL | Request) => {
    asked.push(String(url));
    return Response.json({ account: { left: 7, unit: 'EUR' } });
  };
  const baseUrl = { href: acme.baseUrl, origin: 'https://api.acme.example', host: 'api.acme.example' };
  const verdict = await checkKey(baseUrl, 'k', fetch, new AbortController().signal);
  expect(asked).toEqual(['https://api.acme.example/me']);
  expect(verdict).toMatchObject({ words: 'Key works', balance: { amount: 7, currency: 'EUR' } });
});
`;

let copy: ProjectCopy;
beforeAll(() => {
  copy = copyProject();
  copy.write('src/api/providers/acme.ts', file);
  copy.write('src/api/providers/acme.test.ts', unitTest);
  const list = 'src/api/providers/index.ts';
  copy.replace(
    list,
    "import { aimlapi } from './aimlapi.ts';",
    "import { acme } from './acme.ts';",
  );
  copy.replace(list, "import { openai } from './openai.ts';\n", '');
  copy.replace(list, '[aimlapi, openai]', '[acme]');
  emptyPages();
  copy.run('astro', 'build');
});
afterAll(() => copy?.remove());

/** Prose names the provider that it is about. So of each page the headings and the live parts are left. */
function emptyPages(): void {
  const model = 'api-references/text-models-llm/openai/gpt-4o';
  const docs = join(copy.root, 'src/content/docs');
  for (const page of globSync('**/*.mdx', { cwd: docs })) {
    const [, settings = '', body = ''] = copy.read(`src/content/docs/${page}`).split(/^---$/m);
    const kept = body.match(/^(?:import .* from '\.\..*|#.*|<\w+(?: [^>]*)?\/>)$/gm) ?? [];
    const told = settings.replace(/^(title|description): .*$/gm, '$1: A page');
    const text = `---${told}---\n\n${kept.join('\n\n')}\n`;
    copy.write(`src/content/docs/${page.replace(model, 'reference/text/any/model')}`, text);
  }
  rmSync(join(docs, `${model}.mdx`));
}

/** The files of the built site as text in small letters, those of the search index unpacked, and without Python's packages. */
const built = () =>
  globSync('dist/**/*', { cwd: copy.root, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.wasm'))
    .map(({ parentPath, name }) => {
      const bytes = readFileSync(join(parentPath, name));
      const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
      const text = (isPacked ? gunzipSync(bytes) : bytes).toString('latin1').toLowerCase();
      return { path: relative(copy.root, join(parentPath, name)), text };
    });

test('the new provider is in pages, scripts and headers', () => {
  const has = (pattern: RegExp, word: string) =>
    built().some(({ path, text }) => pattern.test(path) && text.includes(word));
  expect(has(/playground\/index\.html$/, '<option value="acme">acme models</option>')).toBe(true);
  expect(has(/playground\/index\.html$/, 'acme_token')).toBe(true);
  expect(has(/playground\/index\.html$/, 'value="road-runner"')).toBe(true);
  expect(has(/\.js$/, 'https://api.acme.example/openai/v3')).toBe(true);
  expect(has(/_headers$/, "connect-src 'self' https://api.acme.example;")).toBe(true);
});

const { id, name, baseUrl, keyVariable, model } = main;

test.each([id, name, new URL(baseUrl).host, keyVariable, model.name])(
  'nothing is left of %s',
  (word) => {
    const found = built().filter(({ text }) => text.includes(word.toLowerCase()));
    expect(found.map(({ path }) => path)).toEqual([]);
  },
);

test('its own unit test passes', () => {
  copy.run('vitest', 'run', '--project', 'unit', 'src/api/providers/acme.test.ts');
});
