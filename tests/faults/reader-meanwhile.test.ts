import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { imageExample } from '../support/examples.ts';
import { image, pdf } from '../support/files.ts';
import {
  asksForFile,
  asksForKey,
  attach,
  chooseHost,
  connect,
  findConnection,
  findPlayground,
  paths,
  runToEnd,
  titles,
  useSandbox,
} from '../support/playground.ts';
import { finish, goodKey, problem, stream, text } from '../support/provider-answers.ts';
import { useStage } from '../support/stage.ts';
import { reaches } from '../support/states.ts';
import { chatBody } from '../support/strict-provider.ts';
import { startStrictServer } from '../support/strict-server.ts';
import { expectWhole, runner } from './running.ts';

// What a reader may do while a call runs: the call stays what it was, and the next one is as the form says.

const server = await startStrictServer();
const stage = useStage(() => server.flags);
const running = runner(stage, server);
beforeEach(() => server.clear());
afterAll(() => server.close());
const keys = () => server.chats().map(({ headers }) => headers.authorization);

describe('while it runs, the reader', () => {
  test('types another key: the call keeps its own, and the next takes the new one', async () => {
    const playground = await running(paths.gpt4o, [
      text('One '),
      500,
      text(`two. Not ${goodKey}`),
      finish('stop'),
    ]);
    await connect(playground.page, 'another-key-0000');
    await reaches(playground.region, 'done');
    expect(await playground.page.content()).not.toContain(goodKey);
    expect(await runToEnd(playground)).toBe('failed');
    expect(keys()).toEqual([`Bearer ${goodKey}`, 'Bearer another-key-0000']);
  });

  test('forgets the key: the call goes on, and the next one stays in the page', async () => {
    const playground = await running();
    await findConnection(playground.page).forget.click();
    await expectWhole(playground, server);
    expect(await runToEnd(playground)).toBe('done');
    expect(await playground.answer.innerText()).toMatch(/not a model/i);
    expect(server.chats()).toHaveLength(1);
  });

  test('chooses another base URL: the call keeps its host', async () => {
    const playground = await running();
    await chooseHost(playground.page, 'OpenAI');
    await expectWhole(playground, server);
    expect(server.chats()[0]?.host).toBe('api.aimlapi.com');
    await playground.run.click();
    await asksForKey(playground);
    expect(server.chats()).toHaveLength(1);
  });

  test('chooses the sandbox: the call goes on, and the next one stays in the page', async () => {
    const playground = await running();
    await useSandbox(playground.page);
    await expectWhole(playground, server);
    expect(await runToEnd(playground)).toBe('done');
    expect(server.chats()).toHaveLength(1);
  });

  test('edits prompt, model and Stream: the next call takes them', async () => {
    const playground = await running();
    const first = await playground.prompt.inputValue();
    await playground.prompt.fill('Another question');
    await playground.model.fill('gpt-4o-mini');
    await playground.stream.setChecked(false);
    await expectWhole(playground, server);
    expect(await runToEnd(playground)).toBe('done');
    const [one, two] = server.chats().map(({ body }) => chatBody(body));
    expect(one).toMatchObject({ model: 'gpt-4o', stream: true });
    expect(JSON.stringify(one)).toContain(JSON.stringify(first));
    expect(two).toMatchObject({ model: 'gpt-4o-mini' });
    expect(JSON.stringify(two)).toContain('Another question');
  });

  test('removes the file: the call goes on, and the next one asks for one', async () => {
    const playground = await running();
    await playground.remove.click();
    await expectWhole(playground, server);
    await playground.run.click();
    await asksForFile(playground);
    expect(server.chats()).toHaveLength(1);
  });

  test('attaches another file: the next call takes it', async () => {
    const playground = await running();
    await attach(playground, await image('jpeg', 'second.jpg'));
    await expectWhole(playground, server);
    expect(await runToEnd(playground)).toBe('done');
    const [one, two] = server.chats().map(({ body }) => body.toString());
    expect(one).toContain('data:image/png');
    expect(two).toContain('data:image/jpeg');
  });

  test('looks at another example: the call goes on out of sight', async () => {
    const playground = await running(paths.playground);
    await findPlayground(playground.page, titles.pdf);
    await reaches(
      playground.page.locator(`live-playground[data-example=${imageExample.id}]`),
      'done',
    );
    await findPlayground(playground.page, titles.image);
    await expectWhole(playground, server);
  });

  test('runs a second playground, and both end well', async () => {
    const page = await stage.open(paths.concepts);
    await connect(page);
    const first = await findPlayground(page, titles.image);
    const second = await findPlayground(page, titles.pdf);
    await attach(first, await image());
    await attach(second, await pdf());
    server.next(stream(text('First'), 400, text(' done'), finish('stop')));
    server.next(problem(500, 'Second broke'));
    await first.run.click();
    await first.answer.getByText('First').waitFor();
    expect(await runToEnd(second)).toBe('failed');
    await reaches(first.region, 'done');
    expect(await first.failure.count()).toBe(0);
    expect(await second.answer.innerText()).not.toContain('First');
    expect(server.chats()).toHaveLength(2);
  });
});
