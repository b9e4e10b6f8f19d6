import { afterAll, beforeEach, expect, test } from 'vitest';
import { eventually } from '../support/eventually.ts';
import { imageExample, pdfExample } from '../support/examples.ts';
import { image } from '../support/files.ts';
import { isInWindow } from '../support/in-window.ts';
import {
  attach,
  clipboardOf,
  connect,
  findPlayground,
  paths,
  titles,
} from '../support/playground.ts';
import { goodKey } from '../support/provider-answers.ts';
import { useStage } from '../support/stage.ts';
import { startStrictServer } from '../support/strict-server.ts';

const server = await startStrictServer();
const stage = useStage(() => server.flags);
beforeEach(() => server.clear());
afterAll(() => server.close());

const prompt = `It's "100 %" & more\n#=? \u{1F99D}`;

test('a link carries the call, and neither key nor file', async () => {
  const page = await stage.open(paths.concepts);
  await connect(page);
  const playground = await findPlayground(page, titles.image);
  await attach(playground, await image());
  await playground.prompt.fill(prompt);
  await playground.stream.setChecked(false);
  await playground.region.getByText('Parameters', { exact: true }).click();
  await playground.region.getByLabel('temperature').fill('0.2');
  await playground.region.getByRole('button', { name: 'Share' }).click();
  await eventually(() => clipboardOf(playground)).toMatch(/#example=/);
  const link = await clipboardOf(playground);
  expect(new URL(link).pathname).toBe('/playground/');
  expect(link).not.toContain(goodKey);
  expect(link).not.toContain('orange');
  expect(Object.fromEntries(new URLSearchParams(new URL(link).hash.slice(1)))).toEqual({
    example: imageExample.id,
    prompt,
    model: 'gpt-4o',
    stream: '0',
    temperature: '0.2',
  });

  const opened = await stage.open(link);
  const filled = await findPlayground(opened, titles.image);
  await eventually(() => filled.prompt.inputValue()).toBe(prompt);
  expect(await filled.stream.isChecked()).toBe(false);
  expect(await filled.region.getByLabel('temperature', { exact: true }).inputValue()).toBe('0.2');
});

test('opening a link fills the form, says so, and runs nothing', async () => {
  const page = await stage.open(
    `${paths.playground}#example=${pdfExample.id}&prompt=Hello&model=gpt-4o-mini&stream=0` +
      '&key=sk-evil&base_url=https://evil.example&temperature=9' +
      '&Your+key+was+refused:+renew+it+at+example.com/renew=1',
  );
  const region = page.getByRole('region', { name: `Playground: ${titles.pdf}` });
  await region.getByText('Filled in from a link').waitFor();
  expect(await region.getByRole('textbox', { name: 'Prompt' }).inputValue()).toBe('Hello');
  expect(await region.getByRole('combobox', { name: 'Model' }).inputValue()).toBe('gpt-4o-mini');
  // In sight below what sticks to the top, with the focus, as where any link leads.
  await eventually(() => isInWindow(region)).toBe(true);
  await eventually(() => region.evaluate((it) => it === document.activeElement)).toBe(true);
  expect((await region.boundingBox())?.y).toBeLessThan(150);
  const words = await region.getByText('Filled in from a link').innerText();
  expect(words).toContain('a file, a conversation, an API key, a custom base URL.');
  // Counted, and never repeated: a name is a sentence of whoever made the link.
  expect(words).toContain('example, prompt, model, stream. Values left out, as not understood: 4.');
  const shown = await page.content();
  for (const theirs of ['evil', 'base_url=http', 'refused', 'example.com/renew'])
    expect(shown).not.toContain(theirs);
  expect(await region.getAttribute('data-state')).toBe('idle');
  expect(await page.getByRole('combobox', { name: 'Base URL' }).inputValue()).toBe('sandbox');
  expect(await page.getByLabel('API key').inputValue()).toBe('');
  expect(server.requests).toEqual([]);
});

test('a fragment that is not ours changes nothing', async () => {
  const page = await stage.open(`${paths.playground}#example=nothing&prompt=Hello`);
  const playground = await findPlayground(page, titles.image);
  await playground.prompt.focus();
  expect(await playground.prompt.inputValue()).not.toBe('Hello');
});
