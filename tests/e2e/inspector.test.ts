import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { languages } from '../../src/snippets/index.ts';
import { eventually } from '../support/eventually.ts';
import { image } from '../support/files.ts';
import {
  attach,
  clipboardOf,
  connect,
  findPlayground,
  type Playground,
  paths,
  runToEnd,
  titles,
} from '../support/playground.ts';
import { goodKey } from '../support/provider-answers.ts';
import { useStage } from '../support/stage.ts';
import { startStrictServer } from '../support/strict-server.ts';

const server = await startStrictServer();
const stage = useStage(() => server.flags);
beforeEach(() => server.clear());
afterAll(() => server.close());

async function ran(stream = true): Promise<Playground> {
  const page = await stage.open(paths.gpt4o);
  await connect(page);
  const playground = await findPlayground(page, titles.image);
  await attach(playground, await image());
  await playground.stream.setChecked(stream);
  expect(await runToEnd(playground)).toBe('done');
  return playground;
}

async function panel({ region }: Playground, name: string) {
  const tab = region.getByRole('tab', { name, exact: true });
  await tab.click();
  return region.locator(`[id="${await tab.getAttribute('aria-controls')}"]`);
}

describe('Request', () => {
  test('shows method, URL, headers and a body with the Base64 elided', async () => {
    const playground = await ran();
    const request = await panel(playground, 'Request');
    const text = await request.innerText();
    expect(text).toContain('POST https://api.aimlapi.com/v1/chat/completions');
    expect(text).toContain('Bearer ••••••••');
    expect(text).toContain('"model": "gpt-4o"');
    expect(text).toMatch(/data:image\/png;base64,\S+… \d+ characters of Base64 …/);
    expect(text).not.toContain(goodKey);
  });

  test('is copied as JSON, equal to what went', async () => {
    const playground = await ran();
    const request = await panel(playground, 'Request');
    await request.getByRole('button', { name: 'Copy as JSON' }).click();
    await eventually(() => clipboardOf(playground)).toMatch(/"messages"/);
    const [chat] = server.chats();
    expect(JSON.parse(await clipboardOf(playground))).toEqual(JSON.parse(String(chat?.body)));
  });

  test('is copied as HAR, without the key', async () => {
    const playground = await ran();
    const request = await panel(playground, 'Request');
    await request.getByRole('button', { name: 'Copy as HAR' }).click();
    await eventually(() => clipboardOf(playground)).toMatch(/"log"/);
    const har = await clipboardOf(playground);
    expect(har).not.toContain(goodKey);
    expect(JSON.parse(har).log.entries[0].response.status).toBe(201);
  });

  test('shows the Base64 whole on demand', async () => {
    const playground = await ran();
    const request = await panel(playground, 'Request');
    await request.getByRole('button', { name: /^Show all \d+ characters$/ }).click();
    const { buffer } = await image();
    await eventually(() => request.innerText()).toContain(buffer.toString('base64'));
  });
});

describe('Response', () => {
  test.each([true, false])(
    'shows status, headers, events and final JSON, stream %s',
    async (stream) => {
      const playground = await ran(stream);
      const response = await panel(playground, 'Response');
      const text = await response.innerText();
      expect(text).toMatch(/^201/);
      expect(text).toContain('content-type');
      const raw = await response.getByLabel('Raw body').textContent();
      if (stream) expect(raw).toMatch(/^data: \{[\s\S]+data: \[DONE\]\s*$/);
      const final = JSON.parse((await response.getByLabel('Final JSON').textContent()) ?? '');
      expect(final.choices[0].message.content).toBe(await playground.answer.textContent());
    },
  );

  test('draws the run, with the same figures as a table', async () => {
    const playground = await ran();
    const response = await panel(playground, 'Response');
    const name = await response.getByRole('img', { name: /^Timeline/ }).getAttribute('aria-label');
    const table = response.getByRole('table', { name: 'Time from the press of Run' });
    for (const moment of ['Sent', 'Headers', 'First token', 'Done']) {
      const figure = await table.getByRole('row', { name: moment }).getByRole('cell').innerText();
      expect(name).toContain(`${moment} ${figure}`);
    }
  });
});

test('a language is downloaded under its own name, with the bytes that are shown', async () => {
  const page = await stage.open(paths.gpt4o);
  const { region } = await findPlayground(page, titles.image);
  for (const { label: tab, fileName } of languages) {
    await region.getByRole('tab', { name: tab, exact: true }).click();
    const coming = page.waitForEvent('download');
    await region.getByRole('button', { name: 'Download' }).click();
    const download = await coming;
    expect(download.suggestedFilename()).toBe(fileName);
    const file = Buffer.concat(await (await download.createReadStream()).toArray()).toString();
    expect(file).toBe(
      await region.getByRole('tabpanel', { name: tab }).locator('pre').textContent(),
    );
  }
});

test('PowerShell stands beside bash for readers on Windows', async () => {
  const page = await stage.open(paths.gpt4o);
  const { region } = await findPlayground(page, titles.image);
  await region.getByRole('tab', { name: 'cURL', exact: true }).click();
  await region.getByLabel('Shell').selectOption('PowerShell');
  const code = region.getByRole('tabpanel', { name: 'cURL' }).locator('pre');
  await eventually(async () => (await code.textContent()) ?? '').toContain('$env:AIMLAPI_API_KEY');
});
