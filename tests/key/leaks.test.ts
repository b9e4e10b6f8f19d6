import { afterAll, expect, test } from 'vitest';
import { languages } from '../../src/snippets/index.ts';
import { image } from '../support/files.ts';
import {
  attach,
  clipboardOf,
  connect,
  findConnection,
  findPlayground,
  paths,
  runToEnd,
  titles,
} from '../support/playground.ts';
import { problem, streamed } from '../support/provider-answers.ts';
import { useStage } from '../support/stage.ts';
import { startStrictServer } from '../support/strict-server.ts';
import { canary, hitsIn } from './canary.ts';
import { catchCopies, copyAll, readSinks } from './sinks.ts';

// A canary key goes in by the field, and through a run that ends well, one that fails, a check, every tab and every
// button. It comes out in one header to one host.

const server = await startStrictServer();
const stage = useStage(() => server.flags, { lasting: true });
afterAll(() => server.close());

const ofPage = [
  'the address',
  'the fragment',
  "the history's state",
  'the title',
  'the name of the window',
  'sessionStorage',
  'localStorage',
  'cookies of the page',
  'cookies of the browser',
  'databases by name',
  'caches by address',
  'the text of the DOM',
  'the text on screen',
  'attributes in the DOM',
  'the DOM as HTML',
  'values of other fields',
  'addresses of resources',
  'global variables',
];
const ofRuns = ['the Request tab', 'the Response tab', 'the text of a failure', 'the console'];
const copied = ['copy-answer', 'copy-code', 'copy-json', 'copy-har', 'share', 'the clipboard'];
const ofWire = ['requests to other origins', 'the request, but for its Authorization'];
const snippets = [...languages.map(({ label }) => label), 'cURL for PowerShell'].map(
  (name) => `code: ${name}`,
);
const sinks = [...ofPage, ...ofRuns, ...copied, ...ofWire, ...snippets];

/** All that was in a sink, at every moment at which it was looked at. */
const seen = new Map<string, string[]>();
const note = (texts: Readonly<Record<string, string>>) => {
  for (const [sink, text] of Object.entries(texts))
    seen.set(sink, [...(seen.get(sink) ?? []), text]);
};

test('the way of a key through the page', async () => {
  const page = await stage.open(paths.concepts);
  note({ 'the console': '', 'requests to other origins': '' });
  page.on('console', (message) => note({ 'the console': message.text() }));
  page.on('request', async (request) => {
    const { authorization, ...headers } = await request.allHeaders();
    const rest = JSON.stringify([request.url(), headers, request.postData()]);
    const isCall = new URL(request.url()).host === 'api.aimlapi.com';
    if (isCall) note({ 'the request, but for its Authorization': rest });
    else note({ 'requests to other origins': rest + authorization });
  });
  const playground = await findPlayground(page, titles.image);
  const { region, failure } = playground;
  const tab = (name: string) => region.getByRole('tab', { name, exact: true }).click();
  await connect(page, canary);
  await attach(playground, await image());

  server.next(streamed());
  expect(await runToEnd(playground)).toBe('done');
  for (const name of ['Request', 'Response']) {
    await tab(name);
    note({ [`the ${name} tab`]: await region.innerText() });
  }
  note(await readSinks(page));
  await tab('Python');
  for (const { label: name } of languages) {
    await tab(name);
    note({ [`code: ${name}`]: await region.locator('pre:visible').first().innerText() });
  }
  await tab('cURL');
  await region.getByLabel('Shell').selectOption({ label: 'PowerShell' });
  note({ 'code: cURL for PowerShell': await region.locator('pre:visible').first().innerText() });
  await region.getByRole('button', { name: 'Copy code', exact: true }).click();
  await page.locator('[data-said="Copied"]').waitFor();
  note({ 'the clipboard': await clipboardOf(playground) });
  await catchCopies(page);
  note(await copyAll(page));

  server.next(problem(401, 'No such key'));
  expect(await runToEnd(playground)).toBe('failed');
  note({ 'the text of a failure': await failure.innerText() });
  note(await readSinks(page));
  note(await copyAll(page));
  const { check, region: connection } = findConnection(page);
  await check.click();
  await connection.getByText('Key refused').waitFor();
  note(await readSinks(page));
});

test.each(sinks)('not in %s', (sink) => {
  const texts = seen.get(sink) ?? [];
  expect(texts.length).toBeGreaterThan(0);
  expect(texts.flatMap(hitsIn)).toEqual([]);
});

test('the copies were made', () => {
  for (const sink of copied) expect(seen.get(sink)).not.toContain('nothing was copied');
});

test('it went to its own host, in one header', () => {
  const withKey = server.requests.filter((request) =>
    hitsIn(JSON.stringify([request.headers, request.path, request.body.toString()])).includes(
      'plain',
    ),
  );
  expect(withKey).toHaveLength(3);
  for (const { host, headers, path, body } of withKey) {
    const { authorization, ...others } = headers;
    expect(host).toBe('api.aimlapi.com');
    expect(authorization).toBe(`Bearer ${canary}`);
    expect(hitsIn(path + JSON.stringify(others) + body.toString())).toEqual([]);
  }
});
