import { afterAll, describe, expect, test } from 'vitest';
import { eventually } from '../support/eventually.ts';
import { pagesIn, writtenPagesIn } from '../support/pages.ts';
import { connect, findPlayground, paths, titles } from '../support/playground.ts';
import { dist } from '../support/site.ts';
import { useStage } from '../support/stage.ts';
import { startStrictServer } from '../support/strict-server.ts';

// Every page as it is read: narrow and wide, without scripts, by keyboard.

const server = await startStrictServer();
const stage = useStage(() => server.flags);
afterAll(() => server.close());

const pages = writtenPagesIn(dist);

test('the pages of the contract are there', () => {
  expect(pages).toEqual(
    expect.arrayContaining(['/', '/quickstart/setting-up/', '/errors/', ...Object.values(paths)]),
  );
});

test('each is a file that people write, in English at least', () => {
  const isWritten = (path: string) => pages.includes(path);
  const made = pagesIn(dist).filter(
    (path) => !isWritten(path) && !isWritten(path.replace(/^\/es\//, '/')),
  );
  expect(made).toEqual([]);
});

describe.each([390, 1440])('%i pixels wide', (width) => {
  test.each(pages)('%s does not scroll sideways', async (path) => {
    const page = await stage.open(path, { viewport: { width, height: 900 } });
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    const excess = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(excess).toBe(0);
  });
});

describe('without scripts', () => {
  test.each(pages)('%s has its text', async (path) => {
    const page = await stage.open(path, { javaScriptEnabled: false });
    expect(await page.locator('h1').innerText()).not.toBe('');
    expect((await page.locator('main').innerText()).length).toBeGreaterThan(100);
  });

  test.each([
    { path: paths.concepts, title: titles.image },
    { path: paths.concepts, title: titles.pdf },
    { path: paths.gpt4o, title: titles.image },
    { path: paths.playground, title: titles.image },
  ])('$path says what the live part would do: $title', async ({ path, title }) => {
    const page = await stage.open(path, { javaScriptEnabled: false });
    const hidden = page.getByRole('region', { name: `Playground: ${title}`, includeHidden: true });
    const summary = page.locator('details', { has: hidden }).locator('summary').first();
    if (!(await hidden.isVisible())) await summary.click();
    expect(await hidden.innerText()).toMatch(/JavaScript/);
    expect(await hidden.locator('pre').first().innerText()).toContain('api.aimlapi.com');
  });
});

describe('/concepts/', () => {
  test('has the anchors of the glossary', async () => {
    const page = await stage.open(paths.concepts);
    for (const id of ['api', 'base-url', 'base64', 'api-key', 'terminal']) {
      expect(await page.locator(`[id="${id}"]`).count(), id).toBe(1);
    }
  });

  test('opens the details that a link points into', async () => {
    const page = await stage.open(paths.concepts);
    const ids = await page.evaluate(() =>
      [...document.querySelectorAll('main details')].map(
        (details) => details.querySelector('[id]')?.id || details.id,
      ),
    );
    expect(ids.filter(Boolean).length).toBeGreaterThanOrEqual(2);
    for (const id of ids.filter(Boolean)) {
      await page.goto('about:blank');
      await page.goto(`${paths.concepts}#${id}`);
      const details = page.locator('main details', { has: page.locator(`[id="${id}"]`) });
      const itself = page.locator(`details[id="${id}"]`);
      await eventually(() => details.or(itself).first().getAttribute('open')).not.toBeNull();
    }
  });

  test('has one connection for both playgrounds', async () => {
    const page = await stage.open(paths.concepts);
    expect(await page.getByRole('region', { name: 'Connection' }).count()).toBe(1);
  });
});

test.each([paths.gpt4o, paths.playground])('Tab reaches every control: %s', async (path) => {
  const page = await stage.open(path);
  const { region, ...controls } = await findPlayground(page, titles.image);
  // What is there only with a key, and without the sample.
  await connect(page);
  await controls.remove.click();
  await page.mouse.click(0, 0);
  await page.evaluate(() => scrollTo(0, 0));
  const connection = page.getByRole('region', { name: 'Connection' });
  const wanted = {
    file: controls.file,
    sample: controls.sample,
    prompt: controls.prompt,
    model: controls.model,
    stream: controls.stream,
    run: controls.run,
    language: region.getByRole('tab', { name: 'Python' }),
    copy: region.getByRole('button', { name: 'Copy code' }),
    baseUrl: connection.getByRole('combobox', { name: 'Base URL' }),
    key: connection.getByLabel('API key', { exact: true }),
    keep: connection.getByRole('checkbox', { name: 'Keep for this tab' }),
    check: connection.getByRole('button', { name: 'Check key' }),
    forget: connection.getByRole('button', { name: 'Forget key' }),
  };
  for (const [name, control] of Object.entries(wanted)) {
    await control.evaluate((element, mark) => element.setAttribute('data-tab-test', mark), name);
  }
  const reached = new Set<string>();
  for (let presses = 0; presses < 150 && reached.size < Object.keys(wanted).length; presses++) {
    await page.keyboard.press('Tab');
    const mark = await page.evaluate(() => document.activeElement?.getAttribute('data-tab-test'));
    if (mark) reached.add(mark);
  }
  expect([...reached].sort()).toEqual(Object.keys(wanted).sort());
});
