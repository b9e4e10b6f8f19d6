import { expect } from 'vitest';
import { eventually } from '../support/eventually.ts';
import { type Playground, paths } from '../support/playground.ts';
import { finish, type Step, stream, text } from '../support/provider-answers.ts';
import type { Stage } from '../support/stage.ts';
import { reaches, statesOf } from '../support/states.ts';
import type { StrictServer } from '../support/strict-server.ts';
import { prepare } from './expectations.ts';

/** An answer that leaves time to do something in its midst. */
export const slow: readonly Step[] = [text('One '), 500, text('two.'), finish('stop')];

/** A way to a playground whose call has begun to be answered. */
export const runner =
  (stage: Stage, server: StrictServer) =>
  async (path: string = paths.gpt4o, steps = slow): Promise<Playground> => {
    const playground = await prepare(await stage.open(path));
    server.next(stream(...steps));
    await playground.run.click();
    await playground.answer.getByText('One').waitFor();
    return playground;
  };

/** The slow answer came whole, on one request. */
export async function expectWhole(
  { region, answer }: Playground,
  server: StrictServer,
): Promise<void> {
  await reaches(region, 'done');
  await eventually(async () => (await answer.innerText()).trim()).toBe('One two.');
  expect(await statesOf(region)).toEqual(['running', 'done']);
  expect(server.chats()).toHaveLength(1);
}
