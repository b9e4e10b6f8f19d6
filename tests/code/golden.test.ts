import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { main } from '../../src/api/providers/index.ts';
import { allPrintings } from '../../src/snippets/index.ts';
import { casesOf, fileOf, filesOf, requestOf, snippetOf } from '../snippets/cases.ts';
import { goldenFiles } from '../snippets/golden-files.ts';
import { golden } from '../snippets/paths.ts';
import { completion, goodKey, spokenText, streamed } from '../support/provider-answers.ts';
import { type StrictServer, startStrictServer } from '../support/strict-server.ts';
import { type CodeStage, openPage, openStage, runOn, textOf } from './stage.ts';

// The very programs that a reader copies, by the official SDK or curl, in the page: the body is the live run's.

const languages = ['typescript', 'curl', 'python'] as const;

let server: StrictServer;
let stage: CodeStage;
beforeAll(async () => {
  server = await startStrictServer();
  stage = await openStage(server.flags);
});
afterAll(async () => {
  await stage?.close();
  await server?.close();
});
beforeEach(() => server.clear());

describe.each(languages)('%s', (language) => {
  const printing = allPrintings.find(({ id }) => id === language);
  if (!printing) throw new Error(`There is no ${language}.`);
  const rows = casesOf(language).flatMap((each) => {
    const code = snippetOf(printing, each, main.baseUrl);
    const [name] = goldenFiles.find(([, text]) => text === code) ?? [];
    // Of the larger files the largest is enough.
    const isWanted = each.bytes < 2 ** 20 || each.bytes === 20 * 2 ** 20;
    const isOurs = name?.startsWith(join(each.example.id, language));
    return name && isOurs && isWanted ? [{ ...each, name }] : [];
  });

  test('every golden file of it is here', () => {
    const names = goldenFiles.map(([name]) => name).filter((name) => name.includes(`/${language}`));
    expect(new Set(rows.map(({ name }) => name))).toEqual(new Set(names));
  });

  test.each(rows)('$name with $bytes bytes', async (each) => {
    const { stream } = each.settings;
    const isSmall = each.bytes < 2 ** 20;
    const files = filesOf(each).map(({ fileName, bytes }) => [fileName, fileOf(bytes)] as const);
    server.next(stream ? streamed() : completion(spokenText));
    await stage.page.evaluate((key) => globalThis.__code.useKey(key), goodKey);
    const code = await readFile(join(golden, each.name), 'utf8');
    const ran = await runOn(stage.page, language, code, Object.fromEntries(files));

    expect(textOf(ran, 'stderr')).toBe('');
    expect(ran.end).toMatchObject({ state: 'done', exitCode: 0 });
    expect(ran.states).toEqual(['loading', 'running', 'done']);
    const [chat] = server.chats();
    expect(server.chats()).toHaveLength(1);
    expect(JSON.parse(chat?.body.toString() ?? '')).toEqual(requestOf(each));
    expect(chat?.headers.authorization).toBe(`Bearer ${goodKey}`);
    expect(
      JSON.stringify({ ...chat, headers: { ...chat?.headers, authorization: '' } }),
    ).not.toContain(goodKey);
    expect(printedAnswer(language, textOf(ran, 'stdout'), stream)).toBe(spokenText);
    // A page that is busy with a large file gets several words at once.
    if (stream && isSmall) expect(ran.pieces.length).toBeGreaterThan(2);

    const [exchange] = ran.exchanges;
    expect(ran.exchanges).toHaveLength(1);
    // Of a large one the inspector copies the ends alone.
    if (isSmall) expect(JSON.parse(exchange?.body ?? '')).toEqual(requestOf(each));
    expect(exchange?.received).toMatchObject({ text: spokenText, usage: { total_tokens: 366 } });
    expect(exchange?.recording.head?.status).toBe(201);
    expect(JSON.stringify(ran)).not.toContain(goodKey.slice(0, 8));
  });

  test('in the sandbox, with nothing sent', async () => {
    const row = rows.find(({ name }) => name.includes('-stream'));
    const page = await stage.browser.newPage();
    await openPage(page, stage.url);
    const files = Object.fromEntries(
      row ? filesOf(row).map(({ fileName, bytes }) => [fileName, fileOf(bytes)]) : [],
    );
    const hello = goldenFiles.find(([name]) =>
      name.startsWith(join('say-hello', `${language}-st`)),
    );
    const ran = await runOn(page, language, hello?.[1] ?? '', files);
    expect(ran.end).toMatchObject({ state: 'done', exitCode: 0 });
    expect(textOf(ran)).toMatch(/\w{3,}/);
    expect(ran.exchanges[0]?.recording.head?.status).toBe(200);
    expect(server.requests).toEqual([]);
    await page.close();
  });
});

/** The answer in what a program printed: the SDK's programs print it alone, curl prints what came. */
function printedAnswer(language: string, text: string, stream: boolean): string {
  if (language !== 'curl') return text.trimEnd();
  if (!stream) return JSON.parse(text).choices[0].message.content;
  return text
    .split('\n')
    .filter((line) => line.startsWith('data: {'))
    .map((line) => JSON.parse(line.slice('data: '.length)).choices[0]?.delta.content ?? '')
    .join('');
}
