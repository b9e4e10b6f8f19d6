import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import type { FileExample } from '../../src/examples/example.ts';
import { hasRef } from '../../src/examples/template.ts';
import { type Aimock, startAimock } from '../support/aimock.ts';
import { fileExamples, fileFor, imageExample, pdfExample } from '../support/examples.ts';
import { ownHeadings } from '../support/files.ts';
import {
  attach,
  connect,
  connectTo,
  findPlayground,
  type Playground,
  paths,
  runToEnd,
} from '../support/playground.ts';
import { useStage } from '../support/stage.ts';
import { statesOf } from '../support/states.ts';
import { attachedFile, chatBody, partsOf, wordsAbout } from '../support/strict-provider.ts';
import { type StrictServer, startStrictServer } from '../support/strict-server.ts';

// The examples from end to end, with files that are not of this repository, wherever a reader meets them.

const places = [
  { path: paths.concepts, example: imageExample },
  { path: paths.concepts, example: pdfExample },
  { path: paths.gpt4o, example: imageExample },
  ...fileExamples.map((example) => ({ path: paths.playground, example })),
];
const runs = places.flatMap((place) => [
  { ...place, stream: true, how: 'as a stream' },
  { ...place, stream: false, how: 'at once' },
]);

/** Attaches the file of the example, sets `Stream`, runs, and gives the answer's lines. */
async function answerOf(
  playground: Playground,
  example: FileExample,
  stream: boolean,
): Promise<string[]> {
  await attach(playground, await fileFor(example));
  await playground.stream.setChecked(stream);
  expect(await runToEnd(playground)).toBe('done');
  expect(await statesOf(playground.region)).toEqual(['running', 'done']);
  const lines = (await playground.answer.innerText()).split('\n').map((line) => line.trim());
  return lines.filter(Boolean);
}

const expectedLines = ({ sample }: FileExample) => wordsAbout(sample.type).split('\n');

async function expectRequest(body: Buffer, example: FileExample, stream: boolean): Promise<void> {
  const { name, mimeType, buffer } = await fileFor(example);
  const sent = attachedFile(body);
  expect(sent.type).toBe(mimeType);
  expect(sent.bytes.equals(buffer), 'the same bytes').toBe(true);
  if (hasRef(example.messages, 'fileName')) expect(sent.name).toBe(name);
  const { messages, ...request } = chatBody(body);
  expect(partsOf({ messages })).toContainEqual({
    type: 'text',
    text: example.prompt,
  });
  expect(request).toEqual({
    model: 'gpt-4o',
    ...(stream && { stream: true, stream_options: { include_usage: true } }),
  });
}

describe('at a strict server in the place of AI/ML API', async () => {
  const server: StrictServer = await startStrictServer();
  const stage = useStage(() => server.flags);
  beforeEach(() => server.clear());
  afterAll(() => server.close());

  test.each(runs)('$path $example.id $how', async ({ path, example, stream }) => {
    const page = await stage.open(path);
    const playground = await findPlayground(page, example.title.en);
    await connect(page);
    expect(await answerOf(playground, example, stream)).toEqual(expectedLines(example));

    const chats = server.chats();
    expect(chats).toHaveLength(1);
    expect(chats[0]?.host).toBe('api.aimlapi.com');
    await expectRequest(chats[0]?.body ?? Buffer.of(), example, stream);

    const figures = await playground.region.innerText();
    expect(figures).toContain('321 in · 45 out · 366 tokens');
    expect(figures).toMatch(/\$0\.001[23]/);
    expect(figures).toMatch(/first token\s+\d/i);
    expect(figures).toMatch(/total\s+\d/i);
    expect(figures).toMatch(/\bstop\b/);
  });
});

describe('at aimock', async () => {
  const server: Aimock = await startAimock();
  const stage = useStage(() => server.flags);
  beforeEach(() => server.clear());
  afterAll(() => server.close());

  // All pages have the same card.
  const inWorkbench = runs.filter(({ path }) => path === paths.playground);
  const bodies = () =>
    server.bodies().map((body) => Buffer.from(JSON.stringify(withoutMarks(body))));

  test.each(inWorkbench)('$path $example.id $how', async ({ path, example, stream }) => {
    const page = await stage.open(path);
    const playground = await findPlayground(page, example.title.en);
    await connect(page);
    expect(await answerOf(playground, example, stream)).toEqual(expectedLines(example));
    expect(bodies()).toHaveLength(1);
    await expectRequest(bodies()[0] ?? Buffer.of(), example, stream);
  });

  test.each(inWorkbench)(
    'as a custom base URL: $example.id $how',
    async ({ path, example, stream }) => {
      const page = await stage.open(path);
      const playground = await findPlayground(page, example.title.en);
      await connectTo(page, server.url);
      expect(await answerOf(playground, example, stream)).toEqual(expectedLines(example));
      expect(bodies()).toHaveLength(1);
      await expectRequest(bodies()[0] ?? Buffer.of(), example, stream);
    },
  );
});

/** aimock notes marks of its own, whose names begin with `_`, in the bodies that it journals. */
const withoutMarks = (body: unknown) =>
  Object.fromEntries(Object.entries(body as object).filter(([name]) => !name.startsWith('_')));

/** What the sandbox says of each of our own files. */
const facts: Readonly<Record<string, readonly RegExp[]>> = {
  'image/png': [/PNG/, /64\D{1,12}48/],
  'application/pdf': ownHeadings.map((heading) => new RegExp(heading)),
};

describe('in the sandbox, with no network', async () => {
  const server: StrictServer = await startStrictServer();
  const stage = useStage(() => server.flags);
  afterAll(() => server.close());

  test.each(runs)('$path $example.id $how', async ({ path, example, stream }) => {
    const page = await stage.open(path);
    const strangers: string[] = [];
    page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol !== 'blob:' && protocol !== 'data:' && origin !== new URL(page.url()).origin) {
        strangers.push(request.url());
      }
    });
    server.clear();
    const playground = await findPlayground(page, example.title.en);
    const answer = (await answerOf(playground, example, stream)).join('\n');
    expect(answer).toMatch(/not a model/i);
    const { mimeType, buffer } = await fileFor(example);
    for (const fact of facts[mimeType] ?? []) expect(answer).toMatch(fact);
    expect(answer.replace(/(?<=\d)[,\s.](?=\d{3})/g, '')).toContain(String(buffer.length));
    expect(strangers).toEqual([]);
    expect(server.chats()).toEqual([]);
  });

  test('an image with the cable pulled after the file was attached', async () => {
    const page = await stage.open(paths.concepts);
    const playground = await findPlayground(page, imageExample.title.en);
    await attach(playground, await fileFor(imageExample));
    await page.waitForLoadState('networkidle');
    await page.context().setOffline(true);
    expect(await runToEnd(playground)).toBe('done');
    expect(await playground.answer.innerText()).toMatch(/not a model/i);
  });
});
