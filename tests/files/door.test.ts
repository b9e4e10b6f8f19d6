import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fileFor, imageExample, pdfExample } from '../support/examples.ts';
import {
  asksForFile,
  attach,
  connect,
  findPlayground,
  type Playground,
  paths,
} from '../support/playground.ts';
import { useStage } from '../support/stage.ts';
import { attachedFile } from '../support/strict-provider.ts';
import { startStrictServer } from '../support/strict-server.ts';
import { fileOf, look, pick, removeLeftovers, run, soon } from './driving.ts';
import { isTaken, reasons } from './row.ts';
import { rows } from './rows/index.ts';

// Every file at the door of every example: taken, and sent as it is, or refused in words before any request.

const server = await startStrictServer();
const stage = useStage(() => server.flags, { lasting: true });
beforeEach(() => server.clear());
afterEach(removeLeftovers);
afterAll(() => server.close());

const sent = () => attachedFile(server.chats()[0]?.body ?? Buffer.of());

describe.each([imageExample, pdfExample])('$id', async (example) => {
  const earlier = { ...(await fileFor(example)), name: 'the earlier one' };
  /** One playground for the files that are taken; for those refused, one with an earlier file and one with none. */
  let taking: Playground;
  let holding: Playground;
  let bare: Playground;
  const open = async () => {
    const page = await stage.open(paths.concepts);
    await connect(page);
    const playground = await findPlayground(page, example.title.en);
    await playground.stream.uncheck();
    return playground;
  };
  beforeEach(async () => {
    // All that a file needs is opened once, and again after a crash.
    if (taking?.page.isClosed() === false) return;
    taking = await open();
    holding = await open();
    bare = await open();
    await bare.remove.click();
    await attach(holding, earlier);
  });

  test.each(rows.filter((row) => isTaken(row, example)))('takes $name', async (row) => {
    const before = await look(taking);
    const file = await fileOf(row);
    await pick(taking, file);
    const name = row.shown ?? row.name;
    await soon(() => look(taking)).toEqual({
      ...before,
      attached: name,
      facts: expect.stringMatching(`^${row.is} · `),
      problem: '',
      overflows: false,
    });
    expect(server.requests).toEqual([]);

    expect(await run(taking)).toBe('done');
    expect(server.chats()).toHaveLength(1);
    expect(sent().type).toMatch(new RegExp(`/${row.is}$`, 'i'));
    expect(sent().bytes.equals(file.buffer), 'byte for byte').toBe(true);
    if (row.is === 'PDF') expect(sent().name).toBe(row.name);
  });

  test.each(rows.filter((row) => !isTaken(row, example)))('refuses $name', async (row) => {
    const file = await fileOf(row);
    const refused = async (playground: Playground) => {
      const before = await look(playground);
      await pick(playground, file);
      const problem = expect.stringContaining(`“${row.shown ?? row.name}”`);
      await soon(() => look(playground)).toEqual({ ...before, problem, overflows: false });
      return (await look(playground)).problem;
    };
    const words = await Promise.all([holding, bare].map(refused));
    for (const reason of reasons(row, example)) {
      for (const each of words) expect(each).toContain(reason);
    }
    expect(server.requests).toEqual([]);
  });

  test('after all of them the earlier file is the one that is sent', async () => {
    expect(await run(holding)).toBe('done');
    expect(sent().bytes.equals(earlier.buffer)).toBe(true);
    expect(server.chats()).toHaveLength(1);
  });

  test('after all of them nothing is attached, and nothing is sent', async () => {
    const before = await look(bare);
    await bare.run.click();
    await asksForFile(bare);
    expect(await look(bare)).toEqual(before);
    expect(server.requests).toEqual([]);
  });

  test('the words stand below the file and above the prompt', async () => {
    const places = [bare.region.locator('[data-part=drop]'), bare.fileProblem, bare.prompt];
    const [file, words, prompt] = await Promise.all(places.map((place) => place.boundingBox()));
    expect(words?.y).toBeGreaterThan((file?.y ?? Number.NaN) + (file?.height ?? 0));
    expect(prompt?.y).toBeGreaterThan((words?.y ?? Number.NaN) + (words?.height ?? 0));
  });
});
