import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { eventually } from '../support/eventually.ts';
import { openLab } from '../support/labs.ts';
import { connect, paths } from '../support/playground.ts';
import { goodKey } from '../support/provider-answers.ts';
import { inFirefox, type Opening, useStage } from '../support/stage.ts';
import { startStrictServer } from '../support/strict-server.ts';

// The lab of the term is a terminal.

const server = await startStrictServer();
const stage = useStage(() => server.flags);
beforeEach(() => server.clear());
afterAll(() => server.close());

async function opened(opening?: Opening) {
  const page = await stage.open(paths.concepts, opening);
  const lab = await openLab(page, 'terminal');
  const terminal = lab.getByRole('region', { name: 'Terminal', exact: true });
  const command = terminal.getByRole('textbox', { name: 'Command', exact: true });
  const log = terminal.getByRole('log', { name: 'Terminal output', exact: true });
  const state = () => terminal.getAttribute('data-state');
  const button = (name: string) => lab.getByRole('button', { name, exact: true });
  const atRest = () => eventually(state).toBe('idle');
  if (opening?.javaScriptEnabled !== false) await atRest();
  /** Gives a line, and waits for its end. Gives what it printed. */
  const run = async (line: string) => {
    await command.fill(line);
    await command.press('Enter');
    await atRest();
    const last = await log.locator(':scope > div').last().innerText();
    return last.slice(last.indexOf(line) + line.length).trim();
  };
  return { page, lab, terminal, command, log, state, button, atRest, run };
}

const filesOf = (page: Page) =>
  page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));

test('loads its shell at the first focus, and the samples at the first command', async () => {
  const { page, command, run } = await opened();
  const isThere = async (pattern: RegExp) => (await filesOf(page)).some((url) => pattern.test(url));
  await page.waitForLoadState('networkidle');
  expect(await isThere(/\/sh\/[\w-]+\.js$/)).toBe(false);
  await command.focus();
  await eventually(() => isThere(/\/sh\/[\w-]+\.js$/)).toBe(true);
  expect(await isThere(/\/samples\//)).toBe(false);
  await run('true');
  expect(await isThere(/\/samples\/raccoon/)).toBe(true);
});

test('a line that is entered before the terminal has come is carried out', async () => {
  const page = await stage.open(paths.concepts);
  const lab = await openLab(page, 'terminal');
  await page.route('**/_astro/*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 500));
    await route.continue();
  });
  await lab
    .getByRole('textbox', { name: 'Command', exact: true })
    .pressSequentially('echo early\n');
  const log = lab.getByRole('log', { name: 'Terminal output', exact: true });
  await eventually(() => log.innerText()).toMatch(/echo early\s+early/);
});

describe('a suggestion', () => {
  test('lists the files, and encodes one', async () => {
    const { button, log, atRest } = await opened();
    await button('List the files').click();
    await atRest();
    expect(await log.innerText()).toMatch(/ls -l[\s\S]*raccoon\.png[\s\S]*renaissance\.pdf/);
    await button('Encode one in Base64').click();
    await atRest();
    expect(await log.innerText()).toContain('iVBORw0KGgo');
  });

  test('makes the first call, in the sandbox', async () => {
    const { button, log, atRest } = await opened();
    await button('Make the first call').click();
    await atRest();
    expect(await log.innerText()).toMatch(/"chat\.completion"[\s\S]*"content":/);
    expect(server.chats()).toEqual([]);
  });

  test('makes the first call through the connection in force, its key in the header alone', async () => {
    const { page, button, log, atRest } = await opened();
    await connect(page);
    await button('Make the first call').click();
    await atRest();
    const [chat] = server.chats();
    expect(chat?.headers.authorization).toBe(`Bearer ${goodKey}`);
    expect(String(chat?.body)).not.toContain(goodKey);
    expect(await log.innerText()).not.toContain(goodKey);
  });
});

test('folder, files and variables outlive a command', async () => {
  const { terminal, run } = await opened();
  await run('mkdir notes && cd notes && echo kept > a.txt && export WORD=there');
  expect(await terminal.locator('[data-part="prompt"]').innerText()).toBe('~/notes $');
  expect(await run('pwd; cat a.txt; echo $WORD')).toBe('/home/reader/notes\nkept\nthere');
  await run('cd ..; rm raccoon.png');
  expect(await run('ls')).toBe('notes\nrenaissance.pdf');
});

test('the key has a placeholder, which a copy of it keeps', async () => {
  const { run } = await opened();
  const shown = await run('echo $AIMLAPI_API_KEY');
  expect(shown).toMatch(/^key-stays-in-the-page-/);
  await run('export COPY=$AIMLAPI_API_KEY');
  expect(await run('echo $COPY $AIMLAPI_API_KEY')).toBe(`${shown} ${shown}`);
});

test('an unknown command is said to be none', async () => {
  const { run } = await opened();
  expect(await run('nosuch')).toBe('bash: nosuch: command not found');
});

test('help names what is there', async () => {
  const { run } = await opened();
  const text = await run('help');
  for (const name of ['base64', 'curl', 'cd', 'raccoon.png', '$AIMLAPI_API_KEY'])
    expect(text).toContain(name);
});

test('the arrows go through the history', async () => {
  const { command, run } = await opened();
  await run('echo one');
  await run('echo two');
  await command.fill('draft');
  await command.press('ArrowUp');
  expect(await command.inputValue()).toBe('echo two');
  await command.press('ArrowUp');
  expect(await command.inputValue()).toBe('echo one');
  await command.press('ArrowDown');
  await command.press('ArrowDown');
  expect(await command.inputValue()).toBe('draft');
});

describe('Tab', () => {
  test('completes commands and files, those written too', async () => {
    const { command, log, run } = await opened();
    const completed = async (typed: string) => {
      await command.fill(typed);
      await command.press('Tab');
      return command.inputValue();
    };
    expect(await completed('whoa')).toBe('whoami ');
    expect(await completed('cat rac')).toBe('cat raccoon.png ');
    await run("echo x > 'my file'");
    expect(await completed('cat m')).toBe('cat my\\ file ');
    expect(await completed('cat r')).toBe('cat r');
    await eventually(() => log.innerText()).toContain('raccoon.png  renaissance.pdf');
  });

  test('leaves an empty field, and after Escape any', async () => {
    const { page, command } = await opened();
    await command.focus();
    await page.keyboard.press('Tab');
    await eventually(() => command.evaluate((field) => field.matches(':focus'))).toBe(false);
    await command.fill('cat rac');
    await command.press('Escape');
    await page.keyboard.press('Tab');
    expect(await command.inputValue()).toBe('cat rac');
    expect(await command.evaluate((field) => field.matches(':focus'))).toBe(false);
  });
});

describe('Ctrl+C', () => {
  test('stops what runs, and keeps what was there before', async () => {
    const { command, log, state, atRest, run } = await opened();
    await run('echo before > kept');
    await command.fill('echo after > kept; echo begun; sleep 600');
    await command.press('Enter');
    await eventually(() => log.innerText()).toMatch(/\nbegun/);
    expect(await state()).toBe('running');
    await command.press('Control+c');
    await atRest();
    expect(await log.innerText()).toContain('^C');
    expect(await run('cat kept')).toBe('before');
  });

  test('has a button', async () => {
    const { command, button, log, atRest } = await opened();
    await command.fill('echo begun; sleep 600');
    await button('Run').click();
    await eventually(() => log.innerText()).toMatch(/\nbegun/);
    await button('Stop').click();
    await atRest();
  });

  test('copies what is selected', async () => {
    const { command } = await opened();
    await command.fill('echo copied');
    await command.selectText();
    await command.press('Control+c');
    expect(await command.inputValue()).toBe('echo copied');
    await command.fill('');
    await command.press('Control+v');
    expect(await command.inputValue()).toBe('echo copied');
  });
});

test('Ctrl+L clears; Tab stops at what was printed, while there is any', async () => {
  const { command, log, run } = await opened();
  expect(await log.getAttribute('tabindex')).toBe(null);
  await run('echo gone');
  expect(await log.getAttribute('tabindex')).toBe('0');
  await command.press('Control+l');
  expect((await log.innerText()).trim()).toBe('');
  expect(await log.getAttribute('tabindex')).toBe('-1');
});

// What a shell leaves is handed to the next one, so a shell that somebody else wrote must not choose it. Written as code, as
// it is sent by a worker in the place of ours, with the very headers of ours.
const forged: readonly [what: string, snapshot: string][] = [
  ['no snapshot at all', '42'],
  ['a name that is no text', "{ cwd: '/', names: [{}], state: new ArrayBuffer(8) }"],
  ['a name too long', "{ cwd: '/', names: ['x'.repeat(1001)], state: new ArrayBuffer(8) }"],
  ['too many names', "{ cwd: '/', names: Array(1001).fill('x'), state: new ArrayBuffer(8) }"],
  ['a folder that is no text', '{ cwd: null, names: [], state: new ArrayBuffer(8) }'],
  ['more than is kept', "{ cwd: '/', names: [], state: new ArrayBuffer(2 ** 25 + 1) }"],
  ['memory that it can change later', "{ cwd: '/', names: [], state: new SharedArrayBuffer(8) }"],
];

test.skipIf(inFirefox())(
  'a shell that leaves what none of ours does is ended, and the next has what the last good one left',
  async () => {
    const { page, run } = await opened();
    await run('echo kept > note.txt');
    const ours = /\/sh\/[\w-]+\.js$/;
    for (const [what, snapshot] of forged) {
      const body = `onmessage = () => postMessage({ type: 'exit', code: 0, snapshot: ${snapshot} }); postMessage({ type: 'ready' });`;
      await page.route(ours, async (route) => {
        const headers = { ...(await route.fetch()).headers(), 'cache-control': 'no-store' };
        await route.fulfill({ body, headers });
      });
      expect(await run('ls'), what).toContain('The run was ended');
      await page.unroute(ours);
      expect(await run('cat note.txt'), what).toBe('kept');
    }
  },
);

test('in Spanish too', async () => {
  const page = await stage.open('/es/concepts/');
  await page.locator('summary', { hasText: 'Pruébalo: ejecuta órdenes' }).click();
  await page.getByRole('textbox', { name: 'Orden', exact: true }).fill('help');
  await page.keyboard.press('Enter');
  await page.getByRole('log', { name: 'Salida de la terminal' }).getByText('Programas: ').waitFor();
});

// Firefox, driven without scripts, does not tell its style sheets so.
test.skipIf(inFirefox())(
  'without scripts says what it is, and offers nothing to press',
  async () => {
    const { lab } = await opened({ javaScriptEnabled: false });
    expect(await lab.getByText('A shell that runs in this page').isVisible()).toBe(true);
    expect(await lab.getByRole('button').count()).toBe(0);
  },
);

test('fits 390 pixels, with targets for a finger', async () => {
  const viewport = { width: 390, height: 844 };
  const { page, lab, button, atRest } = await opened({ viewport, hasTouch: true, isMobile: true });
  await button('Make the first call').tap();
  await atRest();
  const low = await lab
    .locator('button')
    .evaluateAll((all) =>
      all.map((each) => each.getBoundingClientRect().height).filter((height) => height < 44),
    );
  expect(low).toEqual([]);
  // Less than that where a bar for scrolling takes room.
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test.each(['light', 'dark'] as const)('axe finds nothing, %s', async (colorScheme) => {
  const { page, button, atRest, run } = await opened({ colorScheme });
  await run('nosuch');
  await button('List the files').click();
  await atRest();
  const { violations } = await new AxeBuilder({ page }).include('[data-lab="terminal"]').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});
