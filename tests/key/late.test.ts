import type { Page } from 'playwright-core';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { mask } from '../../src/text/redact/redact.ts';
import { head, type RawStep, startRawServer } from '../faults/raw-server.ts';
import { eventually } from '../support/eventually.ts';
import { image } from '../support/files.ts';
import {
  attach,
  connectTo,
  findConnection,
  findPlayground,
  paths,
  titles,
  useSandbox,
} from '../support/playground.ts';
import { done, event, finish, text } from '../support/provider-answers.ts';
import { useStage } from '../support/stage.ts';
import { ends, reaches } from '../support/states.ts';
import { canary, hitsIn } from './canary.ts';
import { catchCopies, copyAll, readSinks } from './sinks.ts';

// A key that is forgotten or replaced, or whose host is left, while a run is under way: what the server sends of it
// until that run's last byte is masked as before.

const server = await startRawServer();
const stage = useStage(() => []);
beforeEach(() => server.clear());
afterAll(() => server.close());

const meanwhile: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  forgotten: (page) => findConnection(page).forget.click(),
  replaced: (page) => findConnection(page).key.fill('sk-Another_0987654321'),
  'left for another host': (page) => findConnection(page).baseUrl.selectOption({ label: 'OpenAI' }),
  'left for the sandbox': useSandbox,
};

const sse = 'content-type: text/event-stream';
const [first, second] = [canary.slice(0, 15), canary.slice(15)];
const said = (...words: readonly string[]) => words.map(text).join('');

/** What is sent before the reader acts, and after. */
const answers: Readonly<Record<string, (gate: Promise<unknown>) => readonly RawStep[]>> = {
  'status and headers': (gate) => [
    gate,
    head(`200 ${canary}`, sse, `x-debug: ${canary}`, `x-half: ${second}`),
    said('Hi'),
    finish('stop'),
    done,
  ],
  'a text and its raw events': (gate) => [
    head('200 OK', sse),
    said('It is ', first),
    gate,
    said(second, ' and again ', canary.slice(1), '.'),
    finish('stop'),
    done,
  ],
  'an error in the stream': (gate) => [
    head('200 OK', sse),
    said('It'),
    gate,
    event({ error: { message: `Not ${canary}` } }),
  ],
  'the body of an error': (gate) => [
    gate,
    head('401 No', 'content-type: application/json'),
    JSON.stringify({ error: { message: `Not ${canary}` }, more: second }),
  ],
};

/** Where the key is found. */
const found = (texts: Readonly<Record<string, string>>) =>
  Object.entries(texts).flatMap(([sink, each]) => hitsIn(each).map((form) => `${form} in ${sink}`));

describe.each(Object.entries(meanwhile))('a key that is %s', (_, act) => {
  test.each(Object.entries(answers))('is not in %s', async (_name, answer) => {
    const page = await stage.open(paths.playground);
    await connectTo(page, server.url, canary);
    const playground = await findPlayground(page, titles.image);
    const { region, run } = playground;
    await attach(playground, await image());
    await playground.prompt.fill(`Why is ${canary} refused?`);
    await catchCopies(page);
    const gate = Promise.withResolvers<void>();
    server.next(answer(gate.promise));
    await run.click();
    await reaches(region, 'running');
    await eventually(() => server.chats().length).toBe(1);
    await act(page);
    gate.resolve();
    await ends(region, 1);
    // What the reader typed stays where it was typed.
    await playground.prompt.fill('');
    await region.getByRole('tab', { name: 'Response', exact: true }).click();
    expect(await region.innerText()).toContain(mask);
    expect(found({ ...(await readSinks(page)), ...(await copyAll(page)) })).toEqual([]);
    const history = page.getByRole('region', { name: 'History', exact: true });
    await history.locator('summary').click();
    await history.getByRole('button', { name: 'Open run 1' }).click();
    await region.getByText('opened from the history').waitFor();
    expect(await playground.prompt.inputValue()).toBe(`Why is ${mask} refused?`);
    expect(found(await readSinks(page))).toEqual([]);
  });
});
