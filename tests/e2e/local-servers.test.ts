import { afterAll, describe, expect, inject, test } from 'vitest';
import { languages } from '../../src/snippets/index.ts';
import { eventually } from '../support/eventually.ts';
import { localModels, startLocalServer } from '../support/local-server.ts';
import {
  chooseHost,
  connect,
  findConnection,
  findPlayground,
  paths,
  runToEnd,
  sandbox,
  titles,
} from '../support/playground.ts';
import { useStage, visit } from '../support/stage.ts';

// Servers on the reader's own computer: on /playground/ alone, and without a key.

const words = 'A model at home says so.';
const servers = {
  Ollama: await startLocalServer(words),
  'LM Studio': await startLocalServer(words),
};
const flags = [
  `--host-resolver-rules=MAP localhost:11434 127.0.0.1:${servers.Ollama.port}, MAP localhost:1234 127.0.0.1:${servers['LM Studio'].port}`,
];
const stage = useStage(() => flags);
afterAll(async () => {
  await servers['LM Studio'].close();
});

/** The playground, with a server chosen by its name. */
async function at(name: string) {
  const page = await stage.open(paths.playground);
  await chooseHost(page, name);
  return findPlayground(page, titles.image);
}

test('are offered between the providers and a base URL of one’s own', async () => {
  const page = await stage.open(paths.playground);
  const options = findConnection(page).baseUrl.locator('option');
  expect(await options.allInnerTexts()).toEqual([
    sandbox,
    'AI/ML API',
    'OpenAI',
    'Ollama',
    'LM Studio',
    'Custom…',
  ]);
});

describe.each([
  ['Ollama', 'localhost:11434', /Start Ollama again with the variable OLLAMA_ORIGINS set to http/],
  ['LM Studio', 'localhost:1234', /Switch on “Enable CORS” in the server settings of LM Studio/],
] as const)('%s', (name, host, next) => {
  const server = servers[name];

  test('answers, to the call and to its code, and no key is sent', async () => {
    server.allow(inject('siteUrl'));
    server.asked.length = 0;
    const playground = await at(name);
    const { page, region, model } = playground;
    const { key, region: card } = findConnection(page);
    expect([await key.isDisabled(), await key.inputValue()]).toEqual([true, '']);
    expect(await key.getAttribute('placeholder')).toBe('No key needed');
    await card.getByText(`${name} answers on this computer, and no key is sent.`).waitFor();
    await region.getByText(`your browser → ${host}, nothing else`).waitFor();

    await model.focus();
    const offered = region.locator('datalist option');
    await eventually(() =>
      offered.evaluateAll((all) => all.map((each) => (each as HTMLOptionElement).value)),
    ).toEqual(localModels.toSorted());
    await model.fill('qwen3-vl');
    expect(await runToEnd(playground)).toBe('done');
    expect(await playground.answer.innerText()).toContain(words);

    for (const { label } of languages) {
      await region.getByRole('tab', { name: label, exact: true }).click();
      const panel = region.getByRole('tabpanel', { name: label, exact: true });
      expect(await panel.locator('pre').innerText()).toContain(`http://${host}/v1`);
      expect(await panel.locator('pre').innerText()).toMatch(/\bAPI_KEY\b/);
      await region.getByText(`key in API_KEY (any text: ${name} takes no key)`).waitFor();
    }
    await region.getByRole('tab', { name: 'TypeScript', exact: true }).click();
    await region.getByRole('button', { name: 'Run this code' }).filter({ visible: true }).click();
    await eventually(() => region.getAttribute('data-code-state')).toBe('done');

    const chats = server.asked.filter(({ method }) => method === 'POST');
    expect(chats.map(({ path }) => path)).toEqual(Array(2).fill('/v1/chat/completions'));
    expect(chats.map(({ body }) => JSON.parse(body).model)).toEqual(Array(2).fill('qwen3-vl'));
    expect(server.asked.filter(({ headers }) => headers.authorization)).toEqual([]);
  });

  test('closed to this page, or not running, says which setting to switch', async () => {
    server.allow(undefined);
    const playground = await at(name);
    expect(await runToEnd(playground)).toBe('failed');
    const { failure, page } = playground;
    await failure.getByText(`Either ${name} is not running at ${host},`).waitFor();
    expect(await failure.locator('.next').innerText()).toMatch(next);
    expect(await failure.locator('.checks li').allInnerTexts()).toHaveLength(3);

    await page.setViewportSize({ width: 390, height: 844 });
    expect(
      await failure.evaluate((box) => {
        const [card] = [box.closest('.live')?.getBoundingClientRect().right ?? 0];
        return (
          Math.max(
            ...[...box.querySelectorAll('*')].map((each) => each.getBoundingClientRect().right),
          ) <=
          card - 16
        );
      }),
    ).toBe(true);

    if (name === 'Ollama') {
      await server.close();
      expect(await runToEnd(playground)).toBe('failed');
      expect(await failure.locator('.next').innerText()).toMatch(next);
    }
  });
});

test('kept for a tab, they stay on the one page that may call them', async () => {
  const page = await stage.open(paths.playground);
  await connect(page);
  await findConnection(page).keep.check();
  await chooseHost(page, 'Ollama');
  await visit(page, paths.concepts);
  expect(await findConnection(page).chosen()).toBe(sandbox);
  await visit(page, paths.playground);
  expect(await findConnection(page).chosen()).toBe('Ollama');
  expect(await findConnection(page).key.inputValue()).toBe('');
});
