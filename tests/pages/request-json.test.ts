import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { languages } from '../../src/snippets/index.ts';
import { findConversation } from '../support/conversation.ts';
import { eventually } from '../support/eventually.ts';
import { image } from '../support/files.ts';
import { attach, connect, findPlayground, paths, runToEnd, titles } from '../support/playground.ts';
import { streamed } from '../support/provider-answers.ts';
import { editJson, findJson, openJson, readJson, type Workbench } from '../support/request-json.ts';
import { useStage } from '../support/stage.ts';
import { startStrictServer } from '../support/strict-server.ts';

// The request of the workbench as JSON: it follows the form, and form, code and call follow it.

const server = await startStrictServer();
const stage = useStage(() => server.flags);
beforeEach(() => server.clear());
afterAll(() => server.close());

const sent = () => server.chats().map(({ body }) => JSON.parse(body.toString()));

async function codeIn({ playground: { region } }: Workbench, language: string): Promise<string> {
  const tab = region.getByRole('tab', { name: language, exact: true });
  await tab.click();
  const pre = region.locator(`[id="${await tab.getAttribute('aria-controls')}"] pre`);
  return (await pre.textContent()) ?? '';
}

test('loads its editor when it is opened, and not before', async () => {
  const page = await stage.open(paths.playground);
  const urls: string[] = [];
  page.on('response', (response) => urls.push(response.url()));
  const { region, prompt } = await findPlayground(page, titles.image);
  await prompt.fill('Hello');
  await page.waitForLoadState('networkidle');
  const texts = (): Promise<string[]> =>
    Promise.all(
      urls.filter((url) => url.endsWith('.js')).map(async (url) => (await fetch(url)).text()),
    );
  const hasEditor = async () => (await texts()).some((text) => text.includes('cm-content'));
  expect(urls.length).toBeGreaterThan(0);
  expect(await hasEditor()).toBe(false);
  await findJson(region).open();
  expect(await hasEditor()).toBe(true);
});

test('shows the request with two spaces, a place for the bytes of the file', async () => {
  const it = await openJson(stage);
  const text = await it.json.text();
  expect(text).toBe(JSON.stringify(JSON.parse(text), null, 2));
  expect(text).toContain('"url": "data:image/png;base64,<file 1: stripes.png>"');
  expect(await it.json.details.innerText()).toContain('<file 1: stripes.png> stands for them');
});

test('is not on other pages', async () => {
  const page = await stage.open(paths.concepts);
  const { region } = await findPlayground(page, titles.image);
  expect(await findJson(region).details.count()).toBe(0);
});

describe('an edit of the JSON', () => {
  test('goes into the form, the code of every language and the call', async () => {
    const it = await openJson(stage);
    await editJson(it, (request) => ({
      ...request,
      temperature: 0.25,
      model: 'gpt-4o-mini',
      stream: true,
    }));
    await eventually(() => it.field('temperature').inputValue()).toBe('0.25');
    expect(await it.playground.model.inputValue()).toBe('gpt-4o-mini');
    for (const { label: language } of languages) {
      const code = await codeIn(it, language);
      expect(code, language).toContain('0.25');
      expect(code, language).toContain('gpt-4o-mini');
    }
    server.next(streamed('Hello'));
    expect(await runToEnd(it.playground)).toBe('done');
    const { messages, ...rest } = sent()[0];
    expect(rest).toEqual({
      model: 'gpt-4o-mini',
      temperature: 0.25,
      stream: true,
      stream_options: { include_usage: true },
    });
    expect(JSON.stringify(messages)).toMatch(/data:image\/png;base64,iVBOR/);
  });

  test('that says more than the form goes as it is, with what the form says later', async () => {
    const it = await openJson(stage);
    const tools = [{ type: 'function', function: { name: 'look', parameters: { ref: 'prompt' } } }];
    await editJson(it, (request) => ({ stop: ['END'], ...request, tools, stream: false }));
    await it.field('temperature').fill('1');
    await it.playground.prompt.fill('Zebra');
    await eventually(() => it.json.text()).toContain('"temperature": 1');
    expect(Object.keys(await readJson(it)).at(0)).toBe('stop');
    for (const { label: language } of languages) {
      const code = await codeIn(it, language);
      for (const part of ['END', 'look', 'Zebra']) expect(code, language).toContain(part);
    }
    server.next(streamed('Hello'));
    expect(await runToEnd(it.playground)).toBe('done');
    expect(sent()[0]).toMatchObject({ stop: ['END'], tools, temperature: 1, stream: false });
    expect(JSON.stringify(sent()[0].messages)).toContain('Zebra');
    await it.field('temperature').fill('');
    await eventually(() => it.json.text()).not.toContain('temperature');
  });

  test('that the form cannot show switches its control off, until the reader goes back', async () => {
    const it = await openJson(stage);
    await it.field('response_format').selectOption('json_object');
    const format = { type: 'json_schema', json_schema: { name: 'x', schema: {} } };
    await editJson(it, (request) => ({
      ...request,
      response_format: format,
      messages: [{ role: 'tool', content: 'x' }],
    }));
    await eventually(() => it.field('response_format').isDisabled()).toBe(true);
    expect(await it.field('response_format').innerText()).toContain('set in the JSON');
    expect(await it.playground.prompt.getAttribute('placeholder')).toBe('set in the JSON');
    await it.json.back.click();
    expect(await it.field('response_format').isDisabled()).toBe(false);
    expect(await it.field('response_format').inputValue()).toBe('json_object');
    expect(await it.playground.prompt.inputValue()).toContain('What');
    expect((await readJson(it)).response_format).toEqual({ type: 'json_object' });
    expect(await it.json.back.isVisible()).toBe(false);
  });

  test('fills the conversation, whose own changes come back', async () => {
    const it = await openJson(stage);
    await editJson(it, (request) => ({
      ...request,
      messages: [
        { role: 'system', content: 'Be short.' },
        ...(request.messages as object[]),
        { role: 'assistant', content: 'A zebra.' },
        { role: 'user', content: 'Sure?' },
      ],
    }));
    const { system, message, messages } = findConversation(it.playground.region);
    await eventually(() => system.inputValue()).toBe('Be short.');
    expect(await message(2).inputValue()).toBe('Sure?');
    expect(await it.json.back.isVisible()).toBe(false);
    await message(1).fill('An okapi.');
    await eventually(() => it.json.text()).toContain('An okapi.');
    expect(await messages.count()).toBe(2);
  });

  test('that has no file needs none', async () => {
    const page = await stage.open(paths.playground);
    await connect(page);
    const playground = await findPlayground(page, titles.image);
    const json = findJson(playground.region);
    await json.open();
    const messages = [{ role: 'user', content: 'Say hello.' }];
    await json.write(JSON.stringify({ model: 'gpt-4o', messages }));
    await eventually(() => playground.prompt.inputValue()).toBe('Say hello.');
    server.next(streamed('Hello'));
    expect(await runToEnd(playground)).toBe('done');
    expect(sent()).toEqual([{ model: 'gpt-4o', messages }]);
  });
});

describe('an edit of the form', () => {
  test('goes into the JSON, with the least change', async () => {
    const it = await openJson(stage);
    await it.json.editor.press('ControlOrMeta+Home');
    await it.json.editor.press('End');
    await it.page.keyboard.type('\n"n": 1,');
    await it.playground.prompt.fill('Zebra');
    await it.field('seed').fill('7');
    await eventually(() => it.json.text()).toMatch(/"Zebra"[\s\S]*"seed": 7/);
    // The cursor is where it was, and what the reader wrote can be undone alone.
    await it.json.editor.focus();
    await it.page.keyboard.type(' ');
    await eventually(() => it.json.text()).toMatch(/"n": 1, \n/);
    for (let i = 0; i < 4 && (await it.json.text()).includes('"n"'); i++)
      await it.json.editor.press('ControlOrMeta+Z');
    expect(await readJson(it)).not.toHaveProperty('n');
    expect(await readJson(it)).toHaveProperty('seed', 7);
    expect(await it.playground.prompt.inputValue()).toBe('Zebra');
  });

  test('of the file goes into the JSON', async () => {
    const it = await openJson(stage);
    await attach(it.playground, await image('gif', 'other.gif'));
    await eventually(() => it.json.text()).toContain('data:image/gif;base64,<file 1: other.gif>');
  });
});
