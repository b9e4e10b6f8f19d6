import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { image } from '../support/files.ts';
import {
  attach,
  connect,
  findConnection,
  findPlayground,
  type Playground,
  paths,
  runToEnd,
  titles,
} from '../support/playground.ts';
import { useStage } from '../support/stage.ts';
import { startStrictServer } from '../support/strict-server.ts';
import { canary, hitsIn } from './canary.ts';

// A redirect is an answer that sends the file and the key somewhere else. None is followed.

const server = await startStrictServer();
const stage = useStage(() => server.flags, { lasting: true });
let playground: Playground;
beforeAll(async () => {
  const page = await stage.open(paths.gpt4o);
  await connect(page, canary);
  playground = await findPlayground(page, titles.image);
  await attach(playground, await image());
});
afterAll(() => server.close());

const places = {
  'the same origin': 'https://api.aimlapi.com/v1/elsewhere',
  'another origin': 'https://api.openai.com/v1/elsewhere',
};
const rows = [301, 302, 303, 307, 308].flatMap((status) =>
  Object.entries(places).map(([name, location]) => ({ status, name, location })),
);
const forwarded = () => server.requests.filter(({ path }) => path.endsWith('/elsewhere'));

describe.each(rows)('$status to $name', ({ status, location }) => {
  const answer = { status, headers: { location } };

  test('a run', async () => {
    server.clear();
    server.next(answer);
    expect(await runToEnd(playground)).toBe('failed');
    expect(await playground.failure.innerText()).toMatch(/redirect/i);
    expect(server.chats()).toHaveLength(1);
    expect(forwarded()).toEqual([]);
    expect(await playground.run.isEnabled()).toBe(true);
    expect(hitsIn(await playground.page.content())).toEqual([]);
  });

  test('Check key', async () => {
    server.clear();
    server.next(answer, 'GET');
    const { check, region } = findConnection(playground.page);
    await check.click();
    await region.getByText('could not be reached').waitFor();
    expect(server.requests.filter(({ method }) => method === 'GET')).toHaveLength(1);
    expect(forwarded()).toEqual([]);
  });
});
