import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { examples } from '../../src/examples/index.ts';
import { type Aimock, startAimock } from '../support/aimock.ts';
import { image, ownHeadings, pdf } from '../support/files.ts';
import {
  attach,
  connect,
  connectTo,
  findPlayground,
  type Playground,
  paths,
  runToEnd,
  type Title,
  titles,
  useSandbox,
} from '../support/playground.ts';
import { spokenText } from '../support/provider-answers.ts';
import { useStage } from '../support/stage.ts';
import { statesOf } from '../support/states.ts';
import { attachedFile, chatBody, headings, partsOf } from '../support/strict-provider.ts';
import { type StrictServer, startStrictServer } from '../support/strict-server.ts';

// Both examples from end to end, with files that are not of this repository, wherever a reader meets them.

const png = await image('png', 'not ours.png');
const document = await pdf();
const fileFor = (title: Title) => (title === titles.image ? png : document);
const promptOf = (title: Title) => examples.find((example) => example.title === title)?.prompt;

const places = [
  { path: paths.concepts, title: titles.image },
  { path: paths.concepts, title: titles.pdf },
  { path: paths.gpt4o, title: titles.image },
  { path: paths.playground, title: titles.image },
  { path: paths.playground, title: titles.pdf },
];
const runs = places.flatMap((place) => [
  { ...place, stream: true, how: 'as a stream' },
  { ...place, stream: false, how: 'at once' },
]);

/** Attaches the file of the example, sets `Stream`, runs, and gives the answer's lines. */
async function answerOf(playground: Playground, title: Title, stream: boolean): Promise<string[]> {
  await attach(playground, fileFor(title));
  await playground.stream.setChecked(stream);
  expect(await runToEnd(playground)).toBe('done');
  expect(await statesOf(playground.region)).toEqual(['running', 'done']);
  const lines = (await playground.answer.innerText()).split('\n').map((line) => line.trim());
  return lines.filter(Boolean);
}

const expectedLines = (title: Title) => (title === titles.image ? [spokenText] : headings);

function expectRequest(body: Buffer, title: Title, stream: boolean): void {
  const { name, mimeType, buffer } = fileFor(title);
  const sent = attachedFile(body);
  expect(sent.type).toBe(mimeType);
  expect(sent.bytes.equals(buffer), 'the same bytes').toBe(true);
  if (title === titles.pdf) expect(sent.name).toBe(name);
  const { messages, ...request } = chatBody(body);
  expect(partsOf({ messages })).toContainEqual({
    type: 'text',
    text: promptOf(title),
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

  test.each(runs)('$path $title $how', async ({ path, title, stream }) => {
    const page = await stage.open(path);
    const playground = await findPlayground(page, title);
    await connect(page);
    expect(await answerOf(playground, title, stream)).toEqual(expectedLines(title));

    const chats = server.chats();
    expect(chats).toHaveLength(1);
    expect(chats[0]?.host).toBe('api.aimlapi.com');
    expectRequest(chats[0]?.body ?? Buffer.of(), title, stream);

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

  const bodies = () =>
    server.bodies().map((body) => Buffer.from(JSON.stringify(withoutMarks(body))));

  test.each(runs)('$path $title $how', async ({ path, title, stream }) => {
    const page = await stage.open(path);
    const playground = await findPlayground(page, title);
    await connect(page);
    expect(await answerOf(playground, title, stream)).toEqual(expectedLines(title));
    expect(bodies()).toHaveLength(1);
    expectRequest(bodies()[0] ?? Buffer.of(), title, stream);
  });

  test.each(runs.filter(({ path }) => path === paths.playground))(
    'as a custom base URL: $title $how',
    async ({ path, title, stream }) => {
      const page = await stage.open(path);
      const playground = await findPlayground(page, title);
      await connectTo(page, server.url);
      expect(await answerOf(playground, title, stream)).toEqual(expectedLines(title));
      expect(bodies()).toHaveLength(1);
      expectRequest(bodies()[0] ?? Buffer.of(), title, stream);
    },
  );
});

/** aimock notes marks of its own, whose names begin with `_`, in the bodies that it journals. */
const withoutMarks = (body: unknown) =>
  Object.fromEntries(Object.entries(body as object).filter(([name]) => !name.startsWith('_')));

describe('in the sandbox, with no network', async () => {
  const server: StrictServer = await startStrictServer();
  const stage = useStage(() => server.flags);
  afterAll(() => server.close());

  test.each(runs)('$path $title $how', async ({ path, title, stream }) => {
    const page = await stage.open(path);
    const strangers: string[] = [];
    page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol !== 'blob:' && protocol !== 'data:' && origin !== new URL(page.url()).origin) {
        strangers.push(request.url());
      }
    });
    server.clear();
    await useSandbox(page);
    const playground = await findPlayground(page, title);
    const answer = (await answerOf(playground, title, stream)).join('\n');
    expect(answer).toMatch(/not a model/i);
    if (title === titles.image) {
      expect(answer).toContain('PNG');
      expect(answer).toMatch(/64\D{1,12}48/);
    } else {
      for (const heading of ownHeadings) expect(answer).toContain(heading);
    }
    expect(answer.replace(/(?<=\d)[,\s.](?=\d{3})/g, '')).toContain(
      String(fileFor(title).buffer.length),
    );
    expect(strangers).toEqual([]);
    expect(server.chats()).toEqual([]);
  });

  test('an image with the cable pulled after the file was attached', async () => {
    const page = await stage.open(paths.concepts);
    await useSandbox(page);
    const playground = await findPlayground(page, titles.image);
    await attach(playground, png);
    await page.waitForLoadState('networkidle');
    await page.context().setOffline(true);
    expect(await runToEnd(playground)).toBe('done');
    expect(await playground.answer.innerText()).toMatch(/not a model/i);
  });
});
