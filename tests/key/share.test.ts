import { afterAll, expect, test } from 'vitest';
import { imageExample } from '../support/examples.ts';
import { connect, findPlayground, paths, titles, useSandbox } from '../support/playground.ts';
import { useStage } from '../support/stage.ts';
import { startStrictServer } from '../support/strict-server.ts';
import { canary, encodings, hitsIn } from './canary.ts';
import { catchCopies, copyOf } from './sinks.ts';

// A key that a reader typed into a field goes into no link, and a line says so.

const server = await startStrictServer();
const stage = useStage(() => server.flags);
afterAll(() => server.close());

async function opened() {
  const page = await stage.open(paths.gpt4o);
  await connect(page, canary);
  const playground = await findPlayground(page, titles.image);
  await playground.prompt.fill('What is it?');
  await catchCopies(page);
  return playground;
}
const fieldsOf = (link: string) =>
  Object.fromEntries(new URLSearchParams(new URL(link).hash.slice(1)));
const said = /Left out of the link, as your API key is in it: /;

test('the prompt stays out where the key is in it, in whatever form', async () => {
  const { page, prompt, region } = await opened();
  for (const form of [...Object.values(encodings), canary.slice(3, 11)]) {
    await prompt.fill(`Why is ${form} refused?`);
    const link = await copyOf(page, 'share');
    expect(fieldsOf(link)).toEqual({ example: imageExample.id, model: 'gpt-4o', stream: '1' });
    expect(hitsIn(link)).toEqual([]);
    expect(await region.getByText(said).innerText()).toMatch(/: prompt\.$/);
  }
});

test('so do the model and a parameter', async () => {
  const { page, model, region } = await opened();
  await connect(page, 'sk-3141592653589793');
  await model.fill('at-sk-3141592653589793');
  await region.getByText('Parameters', { exact: true }).click();
  await region.getByLabel('seed').fill('14159265');
  const link = await copyOf(page, 'share');
  expect(fieldsOf(link)).toEqual({ example: imageExample.id, prompt: 'What is it?', stream: '1' });
  expect(await region.getByText(said).innerText()).toMatch(/: (seed, model|model, seed)\.$/);
});

test('a key of another host stays out as well', async () => {
  const { page, prompt } = await opened();
  await useSandbox(page);
  await prompt.fill(`It is ${canary}`);
  expect(hitsIn(await copyOf(page, 'share'))).toEqual([]);
});

test('a link without it says nothing of it', async () => {
  const { page, prompt, region } = await opened();
  await prompt.fill('How do I use sk-Cana, my key?');
  expect(fieldsOf(await copyOf(page, 'share')).prompt).toBe('How do I use sk-Cana, my key?');
  expect(await region.getByText(said).count()).toBe(0);
});
