import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { eventually } from '../support/eventually.ts';
import { image } from '../support/files.ts';
import { attach, findPlayground, paths, runToEnd, titles } from '../support/playground.ts';
import { stall, stream, text } from '../support/provider-answers.ts';
import { marked, useStage } from '../support/stage.ts';
import { reaches } from '../support/states.ts';
import { startStrictServer } from '../support/strict-server.ts';
import { expectReadyAgain, prepare } from './expectations.ts';
import { expectWhole, runner, slow } from './running.ts';

// What may happen to the page while a call runs. Nothing is re-sent by itself.

const server = await startStrictServer();
const stage = useStage(() => server.flags);
const running = runner(stage, server);
beforeEach(() => server.clear());
afterAll(() => server.close());

describe('while it runs, the page', () => {
  test('is hidden and draws nothing: the answer is there at the end', async () => {
    const playground = await prepare(await stage.open(paths.gpt4o));
    await playground.page.evaluate(() => {
      globalThis.requestAnimationFrame = () => 1;
      Object.defineProperty(document, 'hidden', { get: () => true });
      document.dispatchEvent(new Event('visibilitychange'));
    });
    server.next(stream(...slow));
    await playground.run.click();
    await expectWhole(playground, server);
  });

  test('loses the connection and gets it back: nothing is re-sent', async () => {
    const playground = await running(paths.gpt4o, [text('One '), stall]);
    await server.goDown();
    await reaches(playground.region, 'incomplete');
    await server.comeUp();
    await playground.page.evaluate(() => dispatchEvent(new Event('online')));
    await marked(playground.page);
    expect(server.chats()).toHaveLength(1);
    expect((await playground.answer.innerText()).trim()).toBe('One');
    await expectReadyAgain(playground);
    expect(await runToEnd(playground)).toBe('done');
    expect(server.chats()).toHaveLength(2);
  });

  test('is offline at Run, and runs once it is back', async () => {
    const playground = await prepare(await stage.open(paths.gpt4o));
    const context = playground.page.context();
    await context.setOffline(true);
    expect(await runToEnd(playground)).toBe('failed');
    await context.setOffline(false);
    await marked(playground.page);
    expect(server.chats()).toEqual([]);
    expect(await runToEnd(playground)).toBe('done');
    expect(server.chats()).toHaveLength(1);
  });

  test('is left and come back to: nothing runs again', async () => {
    const playground = await running(paths.gpt4o, [text('One '), stall]);
    await playground.page.goto('/errors/');
    await eventually(() => server.chats()[0]?.aborted).toBe(true);
    await playground.page.goBack();
    await marked(playground.page);
    expect(await playground.region.getAttribute('data-state')).not.toBe('running');
    expect(server.chats()).toHaveLength(1);
  });

  test('goes into the back/forward cache: the call ends as stopped', async () => {
    const playground = await running(paths.gpt4o, [text('One '), stall]);
    await playground.page.evaluate(() =>
      dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })),
    );
    await reaches(playground.region, 'stopped');
    await eventually(() => server.chats()[0]?.aborted).toBe(true);
    await expectReadyAgain(playground);
  });

  test('loses the playground: the call ends, and it works again when put back', async () => {
    const playground = await running(paths.gpt4o, [text('One '), stall]);
    const { region, page } = playground;
    await region.evaluate((element) => {
      const parent = element.parentElement;
      element.remove();
      setTimeout(() => parent?.append(element), 300);
    });
    await eventually(() => server.chats()[0]?.aborted).toBe(true);
    await reaches(region, 'stopped');
    await attach(await findPlayground(page, titles.image), await image());
    expect(await runToEnd(playground)).toBe('done');
    expect(server.chats()).toHaveLength(2);
  });
});
