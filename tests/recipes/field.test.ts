import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { serve } from '../../config/serve.ts';
import { launchBrowser } from '../support/browser.ts';
import { copyProject, type ProjectCopy } from './project-copy.ts';

// "Add a field of the request" of CONTRIBUTING.md, to the letter: one row and its words.

let copy: ProjectCopy;
beforeAll(() => {
  copy = copyProject();
  copy.replace(
    'src/api/fields/index.ts',
    "  { name: 'tools',",
    `  {
    name: 'user',
    type: 'string',
    offered: 'rare',
    example: 'reader-1',
  },
  { name: 'tools',`,
  );
  for (const language of ['en', 'es'])
    copy.replace(
      `src/strings/${language}/parameters.ts`,
      "  'parameter.tools':",
      `  'parameter.user': 'Words in ${language}.',\n  'parameter.tools':`,
    );
  copy.run('astro', 'build');
  // With the types that the build wrote.
  copy.run('tsc', '--noEmit', '-p', '.');
}, 180_000);
afterAll(() => copy?.remove());

const page = (path: string) => readFileSync(join(copy.root, 'dist', path, 'index.html'), 'utf8');
/** What a program of the copy prints, as JSON. */
const ask = (code: string): unknown =>
  JSON.parse(copy.run('node', '--input-type=module', '--eval', code));

test('the form has it', async () => {
  const { url, close } = await serve({ port: 0, dist: join(copy.root, 'dist') });
  const browser = await launchBrowser(inject('browser'));
  const page = await browser.newPage();
  await page.goto(`${url}/playground/`);
  await page.locator('live-playground:not([hidden])').hover();
  const control = page.locator('live-playground:not([hidden]) [data-parameter="user"]');
  await control.waitFor({ state: 'attached' });
  expect(await control.getAttribute('type')).toBe('text');
  expect(await control.locator('../../..').textContent()).toBe('userWords in en.');
  await browser.close();
  await close();
});

test('the reference page has it in each language', () => {
  const reference = 'api-references/text-models-llm/openai/gpt-4o';
  expect(page(reference)).toMatch(/<div[^>]* id="user"[\s\S]*?Words in en\./);
  expect(page(`es/${reference}`)).toMatch(/<div[^>]* id="user"[\s\S]*?Words in es\./);
});

test('a link carries it, the sandbox and the JSON editor check it, the snippets set it', () => {
  const asked = ask(`
    import { examples } from './src/examples/index.ts';
    import { fromFragment, toFragment } from './src/examples/share-link.ts';
    import { compose } from './src/examples/resolve.ts';
    import { check } from './src/json/check.ts';
    import { parseChatBody } from './src/sandbox/schema.ts';
    import { languages } from './src/snippets/index.ts';

    const [example] = examples;
    const body = { model: 'm', messages: [{ role: 'user', content: 'Hello' }], user: 1 };
    const settings = { prompt: 'Hi', model: 'm', stream: false, fileName: 'a.png', user: 'me' };
    const request = compose(example, settings);
    const { type: mediaType } = example.sample;
    const input = { request, settings, mediaType, baseUrl: 'https://a.test/v1', keyVariable: 'KEY' };
    const refuse = () => { try { parseChatBody(body) } catch (error) { return error.message } };
    console.log(JSON.stringify({
      link: fromFragment(toFragment(example.id, { user: 'me' })).values,
      json: check(JSON.stringify(body), []).problems.map(({ path, message }) => path + ': ' + message),
      sandbox: refuse(),
      code: Object.fromEntries(languages.map(({ id, emit }) => [id, emit(input).code])),
    }));
  `);
  expect(asked).toMatchObject({
    link: { user: 'me' },
    json: ['user: a string, in double quotes'],
    sandbox: expect.stringMatching(/user: /),
    code: {
      python: expect.stringContaining('user="me",'),
      typescript: expect.stringContaining('user: "me",'),
      curl: expect.stringContaining('"user": "me"'),
      go: expect.stringMatching(/User: +openai\.String\("me"\)/),
      java: expect.stringContaining('.user("me")'),
    },
  });
});
